package org.bsplifecycle.rehearsal;

import org.bsplifecycle.engine.KnownPassword;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one password of all people of the rehearsal; nowhere else may anybody have it. */
@Component
@Profile("rehearsal")
class RehearsalPassword implements KnownPassword {

    static final String PASSWORD = "rehearsal";

    @Override
    public boolean is(String password) {
        return PASSWORD.equals(password);
    }
}
