package org.bsplifecycle.prompt;

import java.time.Instant;
import java.time.LocalDate;
import org.bsplifecycle.workingtime.WorkingTime;

/**
 * The dates that follow from asking.
 *
 * @param firstReminder null where nobody is reminded
 * @param answerBy the day by which we ask for the answer
 * @param reminders how many there may be
 * @param ends when the reminders are used up and somebody calls
 * @param linkEnds long after that
 */
record Ladder(Instant asked, Instant firstReminder, LocalDate answerBy, int reminders, Instant ends, Instant linkEnds) {

    static Ladder from(Instant asked, Reminding reminding, WorkingTime time) {
        Instant ends = time.plus(asked, reminding.firstReminder());
        for (int n = 0; n < reminding.most(); n++) {
            ends = time.plus(ends, reminding.gap());
        }
        return new Ladder(
                asked,
                reminding.first(asked, time),
                time.dateOf(time.plus(asked, reminding.answerWithin())),
                reminding.most(),
                ends,
                time.plus(asked, "P6M"));
    }
}
