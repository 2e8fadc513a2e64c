package org.bsplifecycle.access;

import java.io.Serial;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whom a session belongs to that a password of ours opened.
 *
 * @param stamp of the password that opened it: another password, another stamp
 * @param firstPassword whether that was the one that the account was made with, and nobody has chosen yet
 */
record LoggedIn(String userId, String stamp, boolean firstPassword)
        implements AuthenticatedPrincipal, SessionOwner, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return userId;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    /** Logs have nothing to do with the stamp. */
    @Override
    public String toString() {
        return userId;
    }
}
