package org.bsplifecycle.prompt.process;

import static org.bsplifecycle.prompt.PromptProcess.NONE;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ANSWER;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ID;

import java.util.UUID;
import org.bsplifecycle.prompt.AskingPartnership;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stops asking; whoever wanted the answer goes on without it. */
@Component
class ClosePromptDelegate implements JavaDelegate {

    private final AskingPartnership asking;

    ClosePromptDelegate(AskingPartnership asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asking.takeOver(UUID.fromString(PROMPT_ID.in(execution)));
        PROMPT_ANSWER.set(execution, NONE);
    }
}
