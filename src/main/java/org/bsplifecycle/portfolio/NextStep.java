package org.bsplifecycle.portfolio;

import java.time.LocalDate;

/**
 * What a project waits for.
 *
 * @param who a role, a person or "the partnership"
 * @param due by when, London; null when nothing is due
 * @param daysLate working days since then, 0 when it is not late
 */
public record NextStep(String what, String who, WaitingOn waitingOn, LocalDate due, String dueInWords, int daysLate) {

    public boolean isLate() {
        return daysLate > 0;
    }

    public String lateInWords() {
        return daysLate == 1 ? "1 working day late" : daysLate + " working days late";
    }
}
