package org.bsplifecycle.workingtime;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The programme's time: it works Monday to Friday but for England's bank holidays and its own closures, its day starts
 * at 09:00, and its dates are London's wherever the server stands.
 */
@Component
public class WorkingTime {

    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Clock clock;
    private final ZoneId zone;
    private final BankHolidays holidays;
    private final Set<LocalDate> closures;

    WorkingTime(Clock clock, TimeSettings settings, BankHolidays holidays) {
        this.clock = clock;
        this.zone = settings.zone();
        this.holidays = holidays;
        this.closures = settings.closedDays();
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** The date that the programme's calendar shows at that moment. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closures.contains(day)
                && !holidays.contains(day);
    }

    /** The n-th working day after the day, or before it for a negative count; the day itself for none. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate result = day;
        for (int left = Math.abs(count); left > 0; ) {
            result = result.plusDays(step);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /**
     * {@code P5BD}: the fifth working day after, 09:00. {@code P6M} and other calendar periods: that date, clamped at the
     * month's end, rolled to a working day, 09:00. {@code PT1H}: exactly so much later.
     */
    public Instant plus(Instant from, String span) {
        return plus(
                from,
                Span.of(span)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "\"" + span + "\" is no length of time. Write P5BD for working days, P6M, or PT1H.")));
    }

    Instant plus(Instant from, Span span) {
        if (span instanceof Span.WorkingDays working) {
            return startOfWork(plusWorkingDays(dateOf(from), working.days()));
        }
        if (span instanceof Span.OfTheCalendar calendar) {
            return startOfWork(rolled(dateOf(from).plus(calendar.period())));
        }
        return from.plus(((Span.Exactly) span).duration());
    }

    /** 09:00 on that day, or on the next working day where it is none. */
    public Instant startOn(LocalDate day) {
        return startOfWork(rolled(day));
    }

    /** How many working days begin after the one day and not after the other; none when the other is not later. */
    public int workingDays(LocalDate after, LocalDate until) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    /**
     * The same moment of a working day so many working days later. What lies outside of working time belongs to the
     * working day before it: an hour after midnight on Saturday is the end of Friday, and stays the end of a working day.
     */
    public Instant later(Instant moment, int workingDays) {
        LocalDateTime wall = moment.atZone(zone).toLocalDateTime();
        LocalDate day =
                wall.toLocalTime().isBefore(START_OF_WORK) ? wall.toLocalDate().minusDays(1) : wall.toLocalDate();
        LocalDate worked = isWorkingDay(day) ? day : plusWorkingDays(day, -1);
        long daysAfter = ChronoUnit.DAYS.between(worked, wall.toLocalDate());
        return plusWorkingDays(worked, workingDays)
                .plusDays(daysAfter)
                .atTime(wall.toLocalTime())
                .atZone(zone)
                .toInstant();
    }

    /** "Friday 12 March 2021". */
    public String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** The day itself if it is a working day, else the next one. */
    LocalDate rolled(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    Instant startOfWork(LocalDate day) {
        return day.atTime(START_OF_WORK).atZone(zone).toInstant();
    }

    Instant now() {
        return clock.instant();
    }
}
