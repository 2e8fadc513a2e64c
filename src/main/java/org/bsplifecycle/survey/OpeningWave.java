package org.bsplifecycle.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.springframework.stereotype.Component;

/** Opens a wave and invites everybody, in the transaction of the process step. */
@Component
class OpeningWave {

    private final Waves waves;
    private final Participations participations;
    private final Participants participants;
    private final Links links;
    private final SurveyMails mails;
    private final AnsweringTime time;
    private final WaveReminders reminders;
    private final Timeline timeline;
    private final Clock clock;

    OpeningWave(
            Waves waves,
            Participations participations,
            Participants participants,
            Links links,
            SurveyMails mails,
            AnsweringTime time,
            WaveReminders reminders,
            Timeline timeline,
            Clock clock) {
        this.waves = waves;
        this.participations = participations;
        this.participants = participants;
        this.links = links;
        this.mails = mails;
        this.time = time;
        this.reminders = reminders;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Says when the answers are to be counted: at once where there is nobody to ask. */
    Instant open(BspReference reference, Wave wave, String processInstance) {
        LocalDate lastDay = time.lastDay();
        UUID id = waves.open(reference, wave, processInstance, lastDay, reminders.first(wave, clock.instant()));
        List<Invited> people = people(reference, id, lastDay);
        if (people.isEmpty()) {
            timeline.add(reference, wave.label() + ": there is nobody to ask", Timeline.THE_SYSTEM);
            return clock.instant();
        }
        participations.invite(id, people);
        mails.invite(waves.hold(id), people);
        timeline.add(
                reference,
                "%s opened for %d people, until %s".formatted(wave.label(), people.size(), time.inWords(lastDay)),
                Timeline.THE_SYSTEM);
        return time.due(lastDay);
    }

    /** A link outlives an extension; that the wave is over stands with the wave. */
    private List<Invited> people(BspReference reference, UUID wave, LocalDate lastDay) {
        Instant expires = time.due(time.extended(lastDay));
        List<Contact> asked = participants.of(reference);
        List<UUID> personal = links.create(LinkPurpose.SURVEY, wave.toString(), expires, asked.size());
        return IntStream.range(0, asked.size())
                .mapToObj(n -> new Invited(asked.get(n), personal.get(n)))
                .toList();
    }
}
