package org.bsplifecycle.survey;

import java.util.UUID;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.springframework.stereotype.Component;

/** A wave that everybody has answered need not wait for its day. Never while its BSP rests: nothing of it moves then. */
@Component
class CompletingWave {

    private final Waves waves;
    private final Processes processes;

    CompletingWave(Waves waves, Processes processes) {
        this.waves = waves;
        this.processes = processes;
    }

    void completeIfAllHaveAnswered(UUID id) {
        WaveRow wave = waves.hold(id);
        if (wave.completed()) {
            processes.tell(
                    wave.reference(),
                    SurveyProcess.COMPLETED,
                    SurveyProcess.SURVEY_WAVE,
                    wave.wave().name(),
                    Outcome.none());
        }
    }
}
