package org.bsplifecycle.survey;

import java.time.Instant;
import java.time.LocalDate;
import org.bsplifecycle.bsp.Timeline;
import org.springframework.stereotype.Component;

/** Gives a wave more time, once, and tells those who have not answered. */
@Component
class ExtendingWave {

    private final Waves waves;
    private final Participations participations;
    private final Participants participants;
    private final SurveyMails mails;
    private final AnsweringTime time;
    private final Timeline timeline;

    ExtendingWave(
            Waves waves,
            Participations participations,
            Participants participants,
            SurveyMails mails,
            AnsweringTime time,
            Timeline timeline) {
        this.waves = waves;
        this.participations = participations;
        this.participants = participants;
        this.mails = mails;
        this.time = time;
        this.timeline = timeline;
    }

    /** Says when the answers are to be counted. */
    Instant extend(String processInstance) {
        WaveRow wave = waves.hold(processInstance);
        LocalDate lastDay = time.extended(wave.closesOn());
        waves.extend(wave, lastDay);
        mails.extend(
                waves.hold(wave.id()), participants.stillThere(wave.reference(), participations.unanswered(wave.id())));
        timeline.add(
                wave.reference(),
                "%s extended until %s, because few had answered"
                        .formatted(wave.wave().label(), time.inWords(lastDay)),
                Timeline.THE_SYSTEM);
        return time.due(lastDay);
    }
}
