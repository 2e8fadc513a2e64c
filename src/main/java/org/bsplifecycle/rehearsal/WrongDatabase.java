package org.bsplifecycle.rehearsal;

/** Rehearsal and real work must never meet in one database. */
class WrongDatabase extends RuntimeException {

    WrongDatabase(String sentence) {
        super(sentence);
    }
}
