package org.bsplifecycle.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** How the surveys of the BSPs stand. */
@Component
public class Surveys {

    private final Waves waves;
    private final Processes processes;
    private final WorkingTime workingTime;

    Surveys(Waves waves, Processes processes, WorkingTime workingTime) {
        this.waves = waves;
        this.processes = processes;
        this.workingTime = workingTime;
    }

    /** All waves of a BSP, oldest first. */
    public List<SurveyWave> of(BspReference reference) {
        return waves.of(reference).stream().map(this::view).toList();
    }

    /** The newest wave of each BSP that has had one. */
    public Map<BspReference, SurveyWave> newest() {
        return waves.newest().stream()
                .map(this::view)
                .collect(Collectors.toMap(SurveyWave::reference, Function.identity()));
    }

    /** When the follow-up was over; empty where there was none or it is open. */
    public Optional<Instant> followedUp(BspReference reference) {
        return waves.closed(reference, Wave.FOLLOW_UP);
    }

    /** Closes the wave with the answers it has, where it is open; in the caller's transaction. */
    public void cutShort(BspReference reference, Wave wave) {
        processes.tell(reference, SurveyProcess.CUT_SHORT, SurveyProcess.SURVEY_WAVE, wave.name(), Outcome.none());
    }

    private SurveyWave view(WaveRow row) {
        return row.view(workingTime.zone());
    }
}
