package org.bsplifecycle.bench;

/** Somebody who has reminders to write. */
interface Contender extends AutoCloseable {

    String name();

    /** Makes so many reminders due at one moment; not measured. */
    void prepare(int reminders);

    /** Writes them all, or as many as there is time for, and says how many. */
    int drain();

    Counter counter();

    @Override
    void close();
}
