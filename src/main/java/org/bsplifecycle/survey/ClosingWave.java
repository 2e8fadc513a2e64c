package org.bsplifecycle.survey;

import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.publicforms.Links;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends a wave: no more answers, no more reminders, and nobody can tell from the rows who answered what. */
@Component
class ClosingWave {

    private final Waves waves;
    private final Participations participations;
    private final Ballots ballots;
    private final Links links;
    private final Timeline timeline;

    ClosingWave(Waves waves, Participations participations, Ballots ballots, Links links, Timeline timeline) {
        this.waves = waves;
        this.participations = participations;
        this.ballots = ballots;
        this.links = links;
        this.timeline = timeline;
    }

    /**
     * Says whether there is any answer.
     *
     * @param counted whether the wave has had all its time
     */
    boolean close(String processInstance, boolean counted) {
        WaveRow wave = waves.hold(processInstance);
        if (wave.open()) {
            close(wave, why(wave, counted));
        }
        return wave.answered() > 0;
    }

    private static Closing why(WaveRow wave, boolean counted) {
        if (wave.completed()) {
            return Closing.COMPLETED;
        }
        return counted ? Closing.DUE : Closing.CUT_SHORT;
    }

    @EventListener
    void callOff(BspEnded ended) {
        waves.holdOpen(ended.reference()).forEach(wave -> close(wave, Closing.CALLED_OFF));
    }

    /** The links of those who have answered stay: they say that we have their answers. */
    private void close(WaveRow wave, Closing why) {
        waves.close(wave, why);
        links.revoke(participations.unanswered(wave.id()).stream()
                .map(Participation::link)
                .toList());
        ballots.shuffle(wave.id());
        timeline.add(
                wave.reference(),
                "%s closed, %s: %d of %d answered"
                        .formatted(wave.wave().label(), why.inWords(), wave.answered(), wave.invited()),
                Timeline.THE_SYSTEM);
    }
}
