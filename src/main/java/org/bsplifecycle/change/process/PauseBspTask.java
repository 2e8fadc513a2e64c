package org.bsplifecycle.change.process;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Why a project should rest, and until when. */
@Component
class PauseBspTask implements TaskForm<PauseBspTask.Answers> {

    private final Described described;
    private final Bsps bsps;

    PauseBspTask(Described described, Bsps bsps) {
        this.described = described;
        this.bsps = bsps;
    }

    record Answers(String pauseReason, LocalDate expectedResume, String pauseNote) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return Map.of("area", bsps.get(task.reference()).area());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(
                task,
                Described.answers(
                        "pauseReason",
                        answers.pauseReason(),
                        "expectedResume",
                        answers.expectedResume(),
                        "pauseNote",
                        answers.pauseNote()));
    }
}
