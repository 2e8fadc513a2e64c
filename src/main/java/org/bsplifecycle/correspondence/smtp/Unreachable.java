package org.bsplifecycle.correspondence.smtp;

/** The relay cannot be reached, or does not let us in. */
public class Unreachable extends Exception {

    Unreachable(String said, Throwable cause) {
        super(said, cause);
    }
}
