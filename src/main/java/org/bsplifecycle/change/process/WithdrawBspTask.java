package org.bsplifecycle.change.process;

import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The partnership withdraws; who said so, and why. */
@Component
class WithdrawBspTask implements TaskForm<WithdrawBspTask.Answers> {

    private final Described described;
    private final Bsps bsps;

    WithdrawBspTask(Described described, Bsps bsps) {
        this.described = described;
        this.bsps = bsps;
    }

    record Answers(String reason) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return Map.of("area", bsps.get(task.reference()).area());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(task, Described.answers("reason", answers.reason()));
    }
}
