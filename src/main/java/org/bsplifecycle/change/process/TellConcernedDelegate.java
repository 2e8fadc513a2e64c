package org.bsplifecycle.change.process;

import org.bsplifecycle.change.TellingOfChange;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The mail of this kind of change. */
@Component
class TellConcernedDelegate implements JavaDelegate {

    private final TellingOfChange tellingOfChange;

    TellConcernedDelegate(TellingOfChange tellingOfChange) {
        this.tellingOfChange = tellingOfChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellingOfChange.tell(ChangeProcess.change(execution));
    }
}
