package org.bsplifecycle.eoi.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as the public reads it: "5pm on Friday 12 March 2021". */
final class Deadline {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Deadline() {}

    static String inWords(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        if (there.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return "midnight at the end of " + DAY.format(there.minusDays(1));
        }
        DateTimeFormatter time = there.getMinute() == 0 ? HOUR : MINUTE;
        return time.format(there).toLowerCase(Locale.UK) + " on " + DAY.format(there);
    }
}
