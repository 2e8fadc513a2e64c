package org.bsplifecycle.prompt;

import java.time.Instant;
import java.time.LocalDate;
import org.bsplifecycle.workingtime.WorkingTime;

/**
 * The dates that follow from asking: two reminders, the day by which we ask for the answer, and the end of the link,
 * long after somebody has called. The call itself is a timer of the model.
 */
record Ladder(Instant asked, Instant firstReminder, Instant secondReminder, LocalDate answerBy, Instant linkEnds) {

    static Ladder from(Instant asked, WorkingTime time) {
        Instant second = time.plus(asked, "P10BD");
        return new Ladder(asked, time.plus(asked, "P5BD"), second, time.dateOf(second), time.plus(asked, "P6M"));
    }
}
