package org.bsplifecycle.change.process;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** More time for delivery. */
@Component
class ExtendDeliveryTask implements TaskForm<ExtendDeliveryTask.Answers> {

    private final Described described;
    private final Bsps bsps;
    private final WorkingTime time;

    ExtendDeliveryTask(Described described, Bsps bsps, WorkingTime time) {
        this.described = described;
        this.bsps = bsps;
        this.time = time;
    }

    record Answers(LocalDate newEnd, String reason) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        LocalDate end = bsps.get(task.reference()).plannedEnd();
        return Map.of("plannedEnd", end == null ? "a day still to be agreed" : time.inWords(end));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(task, Described.answers("newEnd", answers.newEnd(), "reason", answers.reason()));
    }
}
