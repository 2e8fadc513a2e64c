package org.bsplifecycle.delivery.process;

import static org.bsplifecycle.engine.Processes.reference;

import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.survey.Wave;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseBaselineSurveyDelegate implements JavaDelegate {

    private final Surveys surveys;

    CloseBaselineSurveyDelegate(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.cutShort(reference(execution), Wave.BASELINE);
    }
}
