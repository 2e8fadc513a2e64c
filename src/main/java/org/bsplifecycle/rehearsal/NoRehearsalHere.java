package org.bsplifecycle.rehearsal;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the rehearsal: a database of a rehearsal has users whose password everybody knows. */
@Component
@Profile("!rehearsal")
class NoRehearsalHere implements InitializingBean {

    private final RehearsalMark mark;

    NoRehearsalHere(RehearsalMark mark) {
        this.mark = mark;
    }

    @Override
    public void afterPropertiesSet() {
        if (mark.isThere()) {
            throw new WrongDatabase("This database was made by a rehearsal; its users have a password that is printed"
                    + " in the README.");
        }
    }
}
