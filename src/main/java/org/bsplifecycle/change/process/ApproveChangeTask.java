package org.bsplifecycle.change.process;

import java.util.Map;
import org.bsplifecycle.change.ApprovingChange;
import org.bsplifecycle.change.ChangeKind;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.springframework.stereotype.Component;

/** A head of delivery says yes or no. */
@Component
class ApproveChangeTask implements TaskForm<ApproveChangeTask.Answers> {

    private final ApprovingChange approving;

    ApproveChangeTask(ApprovingChange approving) {
        this.approving = approving;
    }

    enum Decision {
        APPROVE,
        REFUSE
    }

    record Answers(Decision decision, String note) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return approving.facts(ChangeProcess.change(task));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        boolean approved = answers.decision() == Decision.APPROVE;
        ChangeKind kind = approving.decide(ChangeProcess.change(task), approved, answers.note(), task.userId());
        return Outcome.of(ChangeProcess.CHANGE_APPROVED, approved)
                .saying("%s: %s".formatted(kind.label(), approved ? "approved" : "not approved"));
    }
}
