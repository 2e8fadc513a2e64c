package org.bsplifecycle.access;

/** A mistake in the table of who may do what. Without it nobody gets in. */
class BadAccessTable extends RuntimeException {

    BadAccessTable(int line, String what) {
        super("%s, line %d: %s".formatted(AccessReader.FILE, line, what));
    }
}
