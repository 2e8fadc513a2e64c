package org.bsplifecycle.workingtime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;

/** What the engine's due dates, durations and cycles have in common. */
final class Expressions {

    private final WorkingTime time;

    Expressions(WorkingTime time) {
        this.time = time;
    }

    /** Start plus span; without a start from now on. */
    Optional<Date> later(String span, Date start) {
        Instant from = start == null ? time.now() : start.toInstant();
        return Span.of(span.trim()).map(parsed -> Date.from(time.plus(from, parsed)));
    }

    /** A date or a time of day without a zone: it is what the clock on the programme's wall shows. */
    Optional<Date> wallTime(String text) {
        String trimmed = text.trim();
        try {
            LocalDateTime wall = trimmed.contains("T")
                    ? LocalDateTime.parse(trimmed)
                    : LocalDate.parse(trimmed).atStartOfDay();
            return Optional.of(Date.from(wall.atZone(time.zone()).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
