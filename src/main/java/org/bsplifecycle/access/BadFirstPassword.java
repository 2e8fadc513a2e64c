package org.bsplifecycle.access;

/** The first administrator was to have a password that nobody may have. */
class BadFirstPassword extends RuntimeException {

    BadFirstPassword() {
        super("The password in bsp.bootstrap.admin-password is too short, holds the word \"admin\", or is one that"
                + " everybody tries first.");
    }
}
