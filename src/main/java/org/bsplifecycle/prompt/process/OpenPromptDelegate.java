package org.bsplifecycle.prompt.process;

import static org.bsplifecycle.prompt.PromptProcess.PROMPT_KIND;

import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.AskingPartnership;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the partnership. */
@Component
class OpenPromptDelegate implements JavaDelegate {

    private final AskingPartnership asking;

    OpenPromptDelegate(AskingPartnership asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(
                asking.ask(Processes.reference(execution), PROMPT_KIND.in(execution), execution.getProcessInstanceId())
                        .variables());
    }
}
