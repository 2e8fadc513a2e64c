package org.bsplifecycle.appointment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.correspondence.Recipients;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.LostRace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Arranges a meeting, moves it or calls it off, and tells everybody whom it concerns, in their calendars, too. */
@Component
class Arranging {

    private static final String INVITE = "inviteToAppointment";
    private static final String MOVE = "moveAppointment";
    private static final String CALL_OFF = "callOffAppointment";

    private final Appointments appointments;
    private final AppointmentWords words;
    private final Recipients recipients;
    private final Correspondence correspondence;
    private final Outbox outbox;
    private final Timeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    Arranging(
            Appointments appointments,
            AppointmentWords words,
            Recipients recipients,
            Correspondence correspondence,
            Outbox outbox,
            Timeline timeline,
            CurrentUser user,
            Clock clock) {
        this.appointments = appointments;
        this.words = words;
        this.recipients = recipients;
        this.correspondence = correspondence;
        this.outbox = outbox;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param letIn what the timeline says of its words, see {@link org.bsplifecycle.forms.Guard#letIn}
     * @throws LostRace when somebody else changed it at the same time
     */
    @Transactional
    void arrange(Appointment one, List<String> letIn) {
        keep(one, "%s arranged for %s");
        letIn.forEach(said -> add(one, said));
        tell(one, people(one), INVITE);
    }

    /** Who is invited from now on is invited or told; who is not any more is told that it is off for them. */
    @Transactional
    void move(Appointment one, List<String> letIn) {
        keep(one, "%s moved to %s");
        letIn.forEach(said -> add(one, said));
        List<Recipient> now = people(one);
        List<Recipient> before = invitedBefore(one);
        Set<String> known = addresses(before);
        tell(
                one,
                now.stream().filter(person -> known.contains(person.address())).toList(),
                MOVE);
        tell(
                one,
                now.stream().filter(person -> !known.contains(person.address())).toList(),
                INVITE);
        Set<String> still = addresses(now);
        tell(
                one,
                before.stream()
                        .filter(person -> !still.contains(person.address()))
                        .toList(),
                CALL_OFF);
    }

    @Transactional
    void callOff(Appointment one) {
        keep(one, "%s of %s called off");
        tell(one, invitedBefore(one), CALL_OFF);
    }

    private void keep(Appointment one, String what) {
        if (!appointments.keep(one)) {
            throw new LostRace("Somebody has changed this appointment meanwhile. Look at it again.");
        }
        add(one, what.formatted(one.kind().label(), words.when(one)));
    }

    private void add(Appointment one, String what) {
        timeline.add(one.reference(), what, user.id().orElse(Timeline.THE_SYSTEM));
    }

    private void tell(Appointment one, List<Recipient> people, String template) {
        boolean off = template.equals(CALL_OFF);
        // What is over is no news for anybody's calendar.
        if (one.starts().isBefore(clock.instant())) {
            return;
        }
        outbox.enqueue(people.stream()
                .map(person -> new Mail(
                        one.reference(),
                        template,
                        person,
                        occurrence(one) + one.sequence(),
                        null,
                        words.of(one),
                        List.of(),
                        one.entry(off)))
                .toList());
    }

    private List<Recipient> people(Appointment one) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        for (String role : one.people()) {
            recipients.of(role, one.reference()).forEach(person -> byAddress.putIfAbsent(person.address(), person));
        }
        return new ArrayList<>(byAddress.values());
    }

    private List<Recipient> invitedBefore(Appointment one) {
        return correspondence.toldOn(one.reference(), occurrence(one), CALL_OFF);
    }

    private static Set<String> addresses(List<Recipient> people) {
        return people.stream().map(Recipient::address).collect(Collectors.toSet());
    }

    private static String occurrence(Appointment one) {
        return "appointment " + one.id() + ":";
    }
}
