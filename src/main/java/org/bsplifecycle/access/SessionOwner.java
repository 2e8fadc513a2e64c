package org.bsplifecycle.access;

/** Whom a session belongs to, wherever they logged in. */
interface SessionOwner {

    /** Of the password that the account had then: another password, another stamp. */
    String stamp();

    /** Whether the account has a password that its owner knows. */
    boolean isLocal();
}
