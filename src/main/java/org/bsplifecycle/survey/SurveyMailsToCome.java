package org.bsplifecycle.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.MailToCome;
import org.bsplifecycle.correspondence.MailsToCome;
import org.bsplifecycle.prompt.Reminding;
import org.bsplifecycle.workingtime.MailHours;
import org.springframework.stereotype.Component;

/** What a wave still mails if nobody else answers: its reminders, and that there is more time. */
@Component
class SurveyMailsToCome implements MailsToCome {

    private final Waves waves;
    private final Participations participations;
    private final Participants participants;
    private final SurveyMails mails;
    private final WaveReminders reminders;
    private final AnsweringTime time;
    private final MailHours hours;
    private final Clock clock;

    SurveyMailsToCome(
            Waves waves,
            Participations participations,
            Participants participants,
            SurveyMails mails,
            WaveReminders reminders,
            AnsweringTime time,
            MailHours hours,
            Clock clock) {
        this.waves = waves;
        this.participations = participations;
        this.participants = participants;
        this.mails = mails;
        this.reminders = reminders;
        this.time = time;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<MailToCome> until(Instant end, Optional<BspReference> only) {
        return waves.open(only).stream().flatMap(wave -> of(wave, end).stream()).toList();
    }

    private List<MailToCome> of(WaveRow wave, Instant end) {
        List<Invited> unanswered = participants.stillThere(wave.reference(), participations.unanswered(wave.id()));
        Instant counted = time.due(wave.closesOn());
        boolean extended = CountingAnswers.tooFew(wave);
        List<MailToCome> toCome = new ArrayList<>();
        remind(wave, unanswered, extended ? time.due(time.extended(wave.closesOn())) : counted, end, toCome);
        if (extended) {
            mails.extending(wave.extended(time.extended(wave.closesOn())), unanswered)
                    .forEach(mail -> toCome.add(new MailToCome(mail, counted, null)));
        }
        return toCome;
    }

    private void remind(WaveRow wave, List<Invited> unanswered, Instant closes, Instant end, List<MailToCome> toCome) {
        Map<String, Instant> written = reminders.written(unanswered);
        WaveRow then = wave;
        while (then.nextReminder() != null
                && then.nextReminder().isBefore(closes)
                && !then.nextReminder().isAfter(end)) {
            Instant moment = then.nextReminder().isBefore(clock.instant()) ? clock.instant() : then.nextReminder();
            Reminding.Rest rest = reminders.after(then, moment);
            int number = reminders.most(wave.wave()) - rest.left();
            boolean next = then == wave;
            for (Invited person : reminders.notTooSoon(wave.wave(), unanswered, written, moment)) {
                Mail mail = mails.reminding(wave, number, List.of(person)).get(0);
                toCome.add(new MailToCome(mail, moment, next ? () -> remindNow(wave, number, person) : null));
                written.put(person.contact().address(), hours.next(moment));
            }
            then = then.reminded(number, rest.next());
        }
    }

    /** Only this one: the others get theirs on its day, and this one is then not written again. */
    private void remindNow(WaveRow wave, int number, Invited person) {
        WaveRow now = waves.hold(wave.id());
        boolean asked = participations.unanswered(wave.id()).stream()
                .anyMatch(part -> part.link().equals(person.link()));
        if (now.open() && asked) {
            mails.remind(now, number, List.of(person));
        }
    }
}
