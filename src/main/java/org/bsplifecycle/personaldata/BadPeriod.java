package org.bsplifecycle.personaldata;

/** A setting of {@code bsp.retention} is none. */
class BadPeriod extends RuntimeException {

    BadPeriod(String message) {
        super(message);
    }
}
