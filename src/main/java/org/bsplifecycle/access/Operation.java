package org.bsplifecycle.access;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a kind of object, by its letter in {@code docs/access.md}. */
enum Operation {
    READ,
    WRITE,
    LIST,
    COUNT,
    FILE;

    String letter() {
        return name().substring(0, 1);
    }

    static Optional<Operation> of(String letter) {
        return Arrays.stream(values())
                .filter(one -> one.letter().equals(letter))
                .findFirst();
    }
}
