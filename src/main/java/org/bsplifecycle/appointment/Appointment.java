package org.bsplifecycle.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.calendar.CalendarEntry;

/**
 * A meeting of a BSP.
 *
 * @param people the roles of those who are invited
 * @param sequence how often it was changed; calendars take the highest
 */
public record Appointment(
        UUID id,
        BspReference reference,
        AppointmentKind kind,
        Instant starts,
        Duration lasts,
        String place,
        List<String> people,
        int sequence,
        boolean cancelled) {

    Appointment moved(AppointmentKind kind, Instant starts, Duration lasts, String place, List<String> people) {
        return new Appointment(id, reference, kind, starts, lasts, place, people, sequence + 1, false);
    }

    Appointment calledOff() {
        return new Appointment(id, reference, kind, starts, lasts, place, people, sequence + 1, true);
    }

    /** As it stands in a calendar; off for somebody who need not come (any more). */
    CalendarEntry entry(boolean off) {
        return new CalendarEntry(
                id.toString(), sequence, off, starts, lasts, "%s, %s".formatted(kind.label(), reference), place);
    }
}
