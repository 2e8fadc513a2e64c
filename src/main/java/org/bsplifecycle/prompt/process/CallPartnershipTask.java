package org.bsplifecycle.prompt.process;

import static org.bsplifecycle.prompt.PromptProcess.CALL_OUTCOME;
import static org.bsplifecycle.prompt.PromptProcess.LADDER_ENDS;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ID;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.forms.EmailAddress;
import org.bsplifecycle.prompt.AfterCall;
import org.bsplifecycle.prompt.CallingPartnership;
import org.springframework.stereotype.Component;

/** Somebody calls a partnership that has not answered. An answer it gives then is recorded on the page linked here. */
@Component
class CallPartnershipTask implements TaskForm<CallPartnershipTask.Answers> {

    private final CallingPartnership calling;
    private final AfterCall after;

    CallPartnershipTask(CallingPartnership calling, AfterCall after) {
        this.calling = calling;
        this.after = after;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return calling.facts(asking(task));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        answers.check();
        UUID asking = asking(task);
        after.called(asking, answers.callNote());
        if (answers.namesSomebodyElse()) {
            after.replace(
                    asking,
                    answers.formerly(),
                    answers.insteadName(),
                    answers.insteadEmail().value());
        }
        Outcome outcome = Outcome.of(CALL_OUTCOME, answers.callOutcome().name())
                .saying("Called the partnership: " + answers.callOutcome().inWords);
        return answers.callOutcome() == CallOutcome.WAIT
                ? outcome.with(LADDER_ENDS, Date.from(after.until(answers.waitUntil())))
                : outcome;
    }

    private static UUID asking(TaskContext task) {
        return task.variable(PROMPT_ID).map(UUID::fromString).orElseThrow();
    }

    enum CallOutcome {
        ASK_AGAIN("the question is asked again"),
        WAIT("they need more time"),
        NO_ANSWER("no answer to be had");

        private final String inWords;

        CallOutcome(String inWords) {
            this.inWords = inWords;
        }
    }

    record Answers(
            CallOutcome callOutcome,
            LocalDate waitUntil,
            String insteadOf,
            String insteadName,
            EmailAddress insteadEmail,
            String callNote) {

        void check() {
            if (callOutcome == CallOutcome.NO_ANSWER && callNote == null) {
                throw new Refused("callNote", "Write down what you tried, so that the next person knows.");
            }
            if ((insteadName == null) != (insteadEmail == null)) {
                throw new Refused(
                        insteadName == null ? "insteadName" : "insteadEmail",
                        "Enter both a name and an email address, or neither.");
            }
        }

        boolean namesSomebodyElse() {
            return callOutcome == CallOutcome.ASK_AGAIN && insteadName != null;
        }

        UUID formerly() {
            return insteadOf == null ? null : UUID.fromString(insteadOf);
        }
    }
}
