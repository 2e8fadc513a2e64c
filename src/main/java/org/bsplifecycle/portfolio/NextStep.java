package org.bsplifecycle.portfolio;

import java.time.LocalDate;

/**
 * What a project waits for.
 *
 * @param who a role, a person or "the partnership"
 * @param due by when, London; null when nothing is due
 * @param dueInShort the same in a list's few letters: "Thu 26 Nov"
 * @param daysLate working days since then, 0 when it is not late
 * @param daysLeft working days until then, 0 when it is today, late or not due at all
 */
public record NextStep(
        String what,
        String who,
        WaitingOn waitingOn,
        LocalDate due,
        String dueInWords,
        String dueInShort,
        int daysLate,
        int daysLeft) {

    public boolean isLate() {
        return daysLate > 0;
    }

    /** Due today or on one of that many working days after, and not late. */
    boolean isDueWithin(int days) {
        return due != null && !isLate() && daysLeft <= days;
    }

    public String lateInWords() {
        return daysLate == 1 ? "1 working day late" : daysLate + " working days late";
    }

    /** How soon, for what is due and not late: "today", "in 3 working days". */
    public String soonInWords() {
        return switch (daysLeft) {
            case 0 -> "today";
            case 1 -> "in 1 working day";
            default -> "in " + daysLeft + " working days";
        };
    }
}
