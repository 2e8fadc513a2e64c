package org.bsplifecycle.access;

import java.security.SecureRandom;

/** A password that nobody can guess, and that one can still type. */
final class RandomPassword {

    /** Without letters and figures that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ2346789";

    private static final int LENGTH = 20;

    private RandomPassword() {}

    static String make() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
