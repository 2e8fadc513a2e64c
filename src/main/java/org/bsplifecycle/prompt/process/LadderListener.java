package org.bsplifecycle.prompt.process;

import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ID;

import java.util.UUID;
import org.bsplifecycle.prompt.AfterCall;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Where the ladder ends the reminders end, too: from here on somebody calls. */
@Component
class LadderListener implements ExecutionListener {

    private final AfterCall calling;

    LadderListener(AfterCall calling) {
        this.calling = calling;
    }

    @Override
    public void notify(DelegateExecution execution) {
        calling.begin(UUID.fromString(PROMPT_ID.in(execution)));
    }
}
