package org.bsplifecycle.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CountAnswersDelegate implements JavaDelegate {

    private final CountingAnswers countingAnswers;

    CountAnswersDelegate(CountingAnswers countingAnswers) {
        this.countingAnswers = countingAnswers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SurveyProcess.TOO_FEW_ANSWERS.set(execution, countingAnswers.tooFew(execution.getProcessInstanceId()));
    }
}
