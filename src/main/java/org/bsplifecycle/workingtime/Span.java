package org.bsplifecycle.workingtime;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as models write it: {@code P5BD} working days, {@code P6M} of the calendar, {@code PT1H} exactly. */
sealed interface Span {

    Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,4})BD");
    Pattern CALENDAR = Pattern.compile("P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?");
    Pattern EXACT = Pattern.compile("PT[0-9.HMS]+");

    record WorkingDays(int days) implements Span {}

    record OfTheCalendar(Period period) implements Span {}

    record Exactly(Duration duration) implements Span {}

    /** Empty for anything else, and for a span of nothing: a timer would fire for ever. */
    static Optional<Span> of(String text) {
        Matcher working = WORKING_DAYS.matcher(text);
        if (working.matches()) {
            return Optional.<Span>of(new WorkingDays(Integer.parseInt(working.group(1))))
                    .filter(span -> !span.equals(new WorkingDays(0)));
        }
        try {
            if (CALENDAR.matcher(text).matches()) {
                return Optional.of(Period.parse(text))
                        .filter(period -> !period.isZero())
                        .map(OfTheCalendar::new);
            }
            if (EXACT.matcher(text).matches()) {
                return Optional.of(Duration.parse(text))
                        .filter(duration -> !duration.isZero())
                        .map(Exactly::new);
            }
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** So often in a row; not the same as step by step, where each step would be rolled to a working day. */
    default Span times(int count) {
        if (this instanceof WorkingDays working) {
            return new WorkingDays(Math.multiplyExact(working.days(), count));
        }
        if (this instanceof OfTheCalendar calendar) {
            return new OfTheCalendar(calendar.period().multipliedBy(count));
        }
        return new Exactly(((Exactly) this).duration().multipliedBy(count));
    }
}
