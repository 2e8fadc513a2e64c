package org.bsplifecycle.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The hours in which people want mail from us: those of {@code bsp.time.mail-hours}, on working days. */
@Component
public class MailHours {

    private final WorkingTime workingTime;
    private final LocalTime from;
    private final LocalTime until;

    MailHours(WorkingTime workingTime, TimeSettings settings) {
        this.workingTime = workingTime;
        LocalTime[] hours = settings.mailFromUntil();
        this.from = hours.length == 0 ? null : hours[0];
        this.until = hours.length == 0 ? null : hours[1];
    }

    /** The moment itself if mail may go out then, else the beginning of the next hours in which it may. */
    public Instant next(Instant moment) {
        if (from == null) {
            return moment;
        }
        ZonedDateTime there = moment.atZone(workingTime.zone());
        LocalDate day = workingTime.rolled(there.toLocalDate());
        if (!day.equals(there.toLocalDate()) || there.toLocalTime().isBefore(from)) {
            return begin(day);
        }
        return there.toLocalTime().isBefore(until) ? moment : begin(workingTime.plusWorkingDays(day, 1));
    }

    private Instant begin(LocalDate day) {
        return day.atTime(from).atZone(workingTime.zone()).toInstant();
    }
}
