package org.bsplifecycle.survey;

import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a BSP that has rested goes on, its waves take answers as much longer, or end where all have answered meanwhile. */
@Component
class RestingWaves {

    private final Waves waves;
    private final Participations participations;
    private final Links links;
    private final CompletingWave completing;
    private final WorkingTime time;

    RestingWaves(Waves waves, Participations participations, Links links, CompletingWave completing, WorkingTime time) {
        this.waves = waves;
        this.participations = participations;
        this.links = links;
        this.completing = completing;
        this.time = time;
    }

    @EventListener
    void goOn(BspResumed resumed) {
        waves.holdOpen(resumed.reference()).forEach(wave -> postpone(wave, resumed.workingDays()));
    }

    private void postpone(WaveRow wave, int days) {
        waves.postpone(
                wave,
                time.plusWorkingDays(wave.closesOn(), days),
                wave.nextReminder() == null ? null : time.later(wave.nextReminder(), days));
        participations.unanswered(wave.id()).forEach(part -> links.postpone(part.link(), end -> time.later(end, days)));
        completing.completeIfAllHaveAnswered(wave.id());
    }
}
