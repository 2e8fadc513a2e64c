package org.bsplifecycle.survey;

import static org.bsplifecycle.engine.Processes.reference;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenWaveDelegate implements JavaDelegate {

    private final OpeningWave openingWave;

    OpenWaveDelegate(OpeningWave openingWave) {
        this.openingWave = openingWave;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Wave wave = Wave.valueOf(SurveyProcess.SURVEY_WAVE.in(execution));
        var due = openingWave.open(reference(execution), wave, execution.getProcessInstanceId());
        SurveyProcess.WAVE_DUE.set(execution, Date.from(due));
    }
}
