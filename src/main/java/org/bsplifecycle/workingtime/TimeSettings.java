package org.bsplifecycle.workingtime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the programme works, and the days on which it is closed beside weekends and bank holidays. */
@ConfigurationProperties("bsp.time")
record TimeSettings(
        @DefaultValue("Europe/London") ZoneId zone,
        @DefaultValue List<String> closures) {

    Set<LocalDate> closedDays() {
        return closures.stream().map(TimeSettings::date).collect(Collectors.toUnmodifiableSet());
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
