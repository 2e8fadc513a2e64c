package org.bsplifecycle.prompt.process;

import static org.bsplifecycle.prompt.PromptProcess.CALL_OUTCOME;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ID;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.forms.EmailAddress;
import org.bsplifecycle.prompt.CallingPartnership;
import org.springframework.stereotype.Component;

/** Somebody calls a partnership that has not answered. An answer it gives then is recorded on the page linked here. */
@Component
class CallPartnershipTask implements TaskForm<CallPartnershipTask.Answers> {

    private final CallingPartnership calling;

    CallPartnershipTask(CallingPartnership calling) {
        this.calling = calling;
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return calling.facts(prompt(task));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        calling.called(prompt(task), answers.callNote(), answers.instead());
        return Outcome.of(CALL_OUTCOME, answers.callOutcome().name())
                .saying("Called the partnership: " + answers.callOutcome().inWords);
    }

    private static UUID prompt(TaskContext task) {
        return task.variable(PROMPT_ID).map(UUID::fromString).orElseThrow();
    }

    enum CallOutcome {
        ASK_AGAIN("the question is asked again"),
        NO_ANSWER("no answer to be had");

        private final String inWords;

        CallOutcome(String inWords) {
            this.inWords = inWords;
        }
    }

    record Answers(CallOutcome callOutcome, String insteadName, EmailAddress insteadEmail, String callNote) {

        CallingPartnership.Instead instead() {
            if (callOutcome == CallOutcome.NO_ANSWER && callNote == null) {
                throw new Refused("callNote", "Write down what you tried, so that the next person knows.");
            }
            if (insteadName == null && insteadEmail == null) {
                return null;
            }
            if (insteadName == null || insteadEmail == null) {
                throw new Refused(
                        insteadName == null ? "insteadName" : "insteadEmail",
                        "Enter both a name and an email address, or neither.");
            }
            return new CallingPartnership.Instead(insteadName, insteadEmail.value());
        }
    }
}
