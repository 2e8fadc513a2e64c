package org.bsplifecycle.microsite;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bsplifecycle.programme.ApplicationWindow;

/** What the home page says of expressions of interest: a deadline always has its hour and its day. */
record WindowNotice(boolean open, String heading, String when, String text) {

    private static final String WHO =
            "Any partnership in England can ask, including networks that are not tied to an area.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    static WindowNotice of(Optional<ApplicationWindow> open, Optional<ApplicationWindow> next, ZoneId zone) {
        if (open.isPresent()) {
            return new WindowNotice(
                    true,
                    "Expressions of interest are open",
                    "Until " + moment(open.get().deadline(), zone),
                    projects(open.get()) + WHO);
        }
        return next.map(window -> new WindowNotice(
                        false,
                        "Expressions of interest open again",
                        "From " + moment(window.opens(), zone),
                        projects(window) + WHO))
                .orElseGet(() -> new WindowNotice(
                        false,
                        "Expressions of interest are closed",
                        "The next dates are not set yet",
                        "We are glad to talk to you before then."));
    }

    private static String projects(ApplicationWindow window) {
        return window.deliveryFrom() == null
                ? ""
                : "For projects from %s. ".formatted(MONTH.format(window.deliveryFrom()));
    }

    /** As the public reads it: 5pm on Friday 12 March 2021. */
    static String moment(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return hour(local.toLocalTime()) + " on " + DAY.format(local);
    }

    private static String hour(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        // "Midnight on Friday" may be either end of it.
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "0:00am";
        }
        return (time.getMinute() == 0 ? FULL_HOUR : HOUR).format(time).toLowerCase(Locale.ROOT);
    }
}
