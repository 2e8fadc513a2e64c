package org.bsplifecycle.portfolio;

import java.util.Comparator;
import java.util.Locale;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Phase;

/** A project on the manager's screen. {@code survey} is the newest wave in words, or empty. */
public record PortfolioRow(Bsp bsp, NextStep next, String survey) {

    /** Trouble first: late, then soonest; without a date last; what has ended at the very end. */
    static final Comparator<PortfolioRow> MOST_URGENT_FIRST = Comparator.comparing(
                    (PortfolioRow row) -> !row.bsp().isUnderWay())
            .thenComparing(row -> row.next().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.bsp().reference().value());

    boolean matches(String words, String phase, String waiting) {
        String text = bsp.reference() + " " + bsp.area() + " " + bsp.partnership() + " " + next.who();
        return text.toLowerCase(Locale.UK).contains(words.strip().toLowerCase(Locale.UK))
                && (phase.isEmpty() || bsp.phase().name().equals(phase))
                && (waiting.isEmpty() || next.waitingOn().name().equals(waiting));
    }

    /** How many of the five dots are done, for the drawing of the phase; those of a stopped project end where it stopped. */
    public int dotsDone() {
        return bsp.reached() == Phase.CLOSED
                ? Phase.values().length
                : bsp.reached().ordinal();
    }
}
