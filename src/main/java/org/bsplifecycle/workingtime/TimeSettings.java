package org.bsplifecycle.workingtime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the programme works, the days on which it is closed beside weekends and bank holidays, and the hours in which it
 * writes to people ({@code 08:00-18:00}, or {@code always}).
 */
@ConfigurationProperties("bsp.time")
record TimeSettings(
        @DefaultValue("Europe/London") ZoneId zone,
        @DefaultValue List<String> closures,
        @DefaultValue("08:00-18:00") String mailHours) {

    private static final String ALWAYS = "always";

    Set<LocalDate> closedDays() {
        return closures.stream().map(TimeSettings::date).collect(Collectors.toUnmodifiableSet());
    }

    /** The first moment of a day in which mail may go out, and the first in which it may not; empty where it always may. */
    LocalTime[] mailFromUntil() {
        if (mailHours.equals(ALWAYS)) {
            return new LocalTime[0];
        }
        try {
            String[] hours = mailHours.split("-", 2);
            LocalTime[] found = {LocalTime.parse(hours[0].strip()), LocalTime.parse(hours[1].strip())};
            if (found[0].isBefore(found[1])) {
                return found;
            }
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            // Said below, as for hours that end before they begin.
        }
        throw new IllegalArgumentException(
                "bsp.time.mail-hours: \"" + mailHours + "\" are no hours. Write them like 08:00-18:00, or \"always\".");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "bsp.time.closures: \"" + text + "\" is not a date. Write it like 2026-12-24.", e);
        }
    }
}
