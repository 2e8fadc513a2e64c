package org.bsplifecycle.survey;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExtendWaveDelegate implements JavaDelegate {

    private final ExtendingWave extendingWave;

    ExtendWaveDelegate(ExtendingWave extendingWave) {
        this.extendingWave = extendingWave;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = extendingWave.extend(execution.getProcessInstanceId());
        SurveyProcess.WAVE_DUE.set(execution, Date.from(due));
    }
}
