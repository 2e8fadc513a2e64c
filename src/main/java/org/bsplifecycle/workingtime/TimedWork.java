package org.bsplifecycle.workingtime;

import java.time.Instant;
import java.util.Optional;

/**
 * Work of our own that waits for its time outside the engine: the outbox, reminders. A bean of this type is run every
 * {@code bsp.mail.poll}; when the clock is moved in a rehearsal, it is run at the right moments in between instead.
 */
public interface TimedWork {

    /** When the next piece becomes due, in the past if it is due already; empty if none waits. */
    Optional<Instant> nextDue();

    /**
     * Does what is due now and returns; called again and again, by one thread at a time on this server. Interrupted, it
     * ends the piece in hand, writes it down and begins no other: the server is about to stop.
     */
    void runDue();
}
