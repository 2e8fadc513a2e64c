package org.bsplifecycle.prompt;

import java.time.Instant;
import java.util.Optional;
import org.bsplifecycle.workingtime.WorkingTime;

/**
 * How one question is followed up, as a line of the table {@code reminderPolicy} says it. Times are spans of
 * {@link WorkingTime}.
 *
 * @param answerWithin until when we ask for the answer, from asking on
 * @param firstReminder from asking on
 * @param gap from one reminder to the next, and from the last one to the call
 * @param most how many reminders at most
 * @param quiet how long a person is left alone after any contact with us
 * @param escalateTo the group that calls; empty where nobody does
 */
public record Reminding(
        String answerWithin, String firstReminder, String gap, int most, String quiet, Optional<String> escalateTo) {

    /** When the first reminder is due, for something asked at that moment; null where there is none. */
    public Instant first(Instant asked, WorkingTime time) {
        return most > 0 ? time.plus(asked, firstReminder) : null;
    }

    /**
     * What is left of the ladder once a reminder has gone out now. Reminders that were due meanwhile went with it: after an
     * outage, a pause or a jump of the clock people get one mail.
     *
     * @param due when the one that has gone out was due
     * @param left how many there were, that one included
     */
    public Rest after(Instant due, int left, Instant now, WorkingTime time) {
        int rest = left - 1;
        Instant next = time.plus(due, gap);
        while (rest > 0 && !next.isAfter(now)) {
            rest--;
            next = time.plus(next, gap);
        }
        return rest > 0 ? new Rest(next, rest) : new Rest(null, 0);
    }

    /**
     * How many more reminders there are.
     *
     * @param next when the next one is due; null when there is none
     */
    public record Rest(Instant next, int left) {}
}
