package org.bsplifecycle.appointment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** A meeting as people read it, in London's time. */
@Component
class AppointmentWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final WorkingTime workingTime;

    AppointmentWords(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** "Tuesday 24 November 2026, 10:00 to 11:30". */
    String when(Appointment one) {
        return "%s, %s to %s"
                .formatted(
                        workingTime.inWords(workingTime.dateOf(one.starts())),
                        time(one.starts()),
                        time(one.starts().plus(one.lasts())));
    }

    /** What the mails about it say. */
    Map<String, String> of(Appointment one) {
        return Map.of(
                "appointment", one.kind().label().toLowerCase(Locale.UK), "when", when(one), "place", one.place());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(workingTime.zone()));
    }
}
