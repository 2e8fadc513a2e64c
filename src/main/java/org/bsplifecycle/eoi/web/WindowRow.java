package org.bsplifecycle.eoi.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.bsplifecycle.programme.ApplicationWindow;

/** A window in the list of staff. */
public record WindowRow(ApplicationWindow window, State state, String opens, String deadline, String begins) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** In the order of the list. */
    public enum State {
        OPEN("Open"),
        PLANNED("Next"),
        PAST("Past");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is open, then what comes soonest, then what was last. */
    static final Comparator<WindowRow> IN_ORDER = Comparator.comparing(WindowRow::state)
            .thenComparing(row -> row.state == State.PAST
                    ? -row.window.deadline().getEpochSecond()
                    : row.window.opens().getEpochSecond());

    static WindowRow of(ApplicationWindow window, Instant now, ZoneId zone) {
        return new WindowRow(
                window,
                window.isOpen(now) ? State.OPEN : window.opens().isAfter(now) ? State.PLANNED : State.PAST,
                MOMENT.format(window.opens().atZone(zone)),
                MOMENT.format(window.deadline().atZone(zone)),
                window.deliveryFrom() == null ? "any day" : DAY.format(window.deliveryFrom()));
    }
}
