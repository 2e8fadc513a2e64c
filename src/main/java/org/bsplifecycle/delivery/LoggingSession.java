package org.bsplifecycle.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Keeps a session for the learning report. */
@Component
public class LoggingSession {

    private final Sessions sessions;
    private final DeliveryDays days;
    private final WorkingTime workingTime;
    private final Clock clock;

    LoggingSession(Sessions sessions, DeliveryDays days, WorkingTime workingTime, Clock clock) {
        this.sessions = sessions;
        this.days = days;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** @throws Refused for a session that is still to come, or was before delivery began */
    public void log(
            BspReference reference,
            LocalDate heldOn,
            SessionFormat format,
            String purpose,
            int attended,
            String notes,
            String by) {
        if (heldOn.isAfter(workingTime.today())) {
            throw new Refused("heldOn", "A session is logged after it was held. Give a day that is not in the future.");
        }
        days.refuseBeforeStart(reference, "heldOn", heldOn);
        sessions.add(reference, new Session(heldOn, format, purpose, attended, notes, by, clock.instant()));
    }

    /** "3 sessions are logged so far, attended 34 times in all." */
    public String soFar(BspReference reference) {
        List<Session> held = sessions.of(reference);
        if (held.isEmpty()) {
            return "No session is logged so far.";
        }
        int people = held.stream().mapToInt(Session::attended).sum();
        String many = held.size() == 1 ? "1 session is" : held.size() + " sessions are";
        return "%s logged so far, attended %d times in all.".formatted(many, people);
    }
}
