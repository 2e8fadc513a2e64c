package org.bsplifecycle.workingtime;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DateTimeUtil;

/**
 * Timers that repeat. The engine keeps {@code R3/<start>/P5BD} and asks before each firing for the next: it is counted
 * from the start, so that nothing drifts. It casts its calendar to the class extended here.
 */
final class Cycles extends CycleBusinessCalendar {

    private static final Pattern CYCLE = Pattern.compile("R(\\d*)/(?:([^/]+)/)?(P[^/]+)");

    private final WorkingTime time;

    Cycles(WorkingTime time) {
        this.time = time;
    }

    @Override
    public Date resolveDuedate(String expression, Date start, long offset) {
        Matcher cycle = CYCLE.matcher(expression.trim());
        Optional<Span> span = cycle.matches() ? Span.of(cycle.group(3)) : Optional.empty();
        if (span.isEmpty() || span.get() instanceof Span.Exactly) {
            return super.resolveDuedate(expression, start, offset);
        }
        Instant asked = start == null ? time.now() : start.toInstant();
        // The engine wrote the start down in its own way, so it reads it.
        Instant begun = cycle.group(2) == null
                ? asked
                : DateTimeUtil.parseDate(cycle.group(2)).toInstant();
        int times = cycle.group(1).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cycle.group(1));
        return next(begun, span.get(), times, asked.minusMillis(offset))
                .map(due -> Date.from(shifted(due, offset)))
                .orElse(null);
    }

    private Optional<Instant> next(Instant begun, Span span, int times, Instant after) {
        for (int i = 1; i <= times && i > 0; i++) {
            Instant due = time.plus(begun, span.times(i));
            if (due.isAfter(after)) {
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }

    /** Somebody moved one firing and all that follow: by so much, but not onto a day off. */
    private Instant shifted(Instant due, long offset) {
        Instant moved = due.plusMillis(offset);
        boolean works = time.isWorkingDay(time.dateOf(moved));
        return works ? moved : time.startOfWork(time.rolled(time.dateOf(moved)));
    }
}
