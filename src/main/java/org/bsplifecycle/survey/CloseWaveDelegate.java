package org.bsplifecycle.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseWaveDelegate implements JavaDelegate {

    private final ClosingWave closingWave;

    CloseWaveDelegate(ClosingWave closingWave) {
        this.closingWave = closingWave;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean counted = SurveyProcess.TOO_FEW_ANSWERS
                .find(execution)
                .filter(few -> !few)
                .isPresent();
        boolean anybody = closingWave.close(execution.getProcessInstanceId(), counted);
        SurveyProcess.ANYBODY_ANSWERED.set(execution, anybody);
    }
}
