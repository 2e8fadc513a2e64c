package org.bsplifecycle.workingtime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/** England's working time at a moment, told by the clock on London's wall. */
public final class England {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final BankHolidays HOLIDAYS = new BankHolidays();

    private England() {}

    public static WorkingTime at(String wall, String... closures) {
        return new WorkingTime(
                Clock.fixed(instant(wall), ZoneOffset.UTC),
                new TimeSettings(LONDON, Arrays.asList(closures), "08:00-18:00"),
                HOLIDAYS);
    }

    static Instant instant(String wall) {
        return LocalDateTime.parse(wall).atZone(LONDON).toInstant();
    }
}
