package org.bsplifecycle.scoping.process;

import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.scoping.PreparingScope;
import org.bsplifecycle.scoping.ScopingMeeting;
import org.springframework.stereotype.Component;

@Component
class HoldScopingMeetingTask implements TaskForm<ScopingMeeting> {

    private final PreparingScope preparing;
    private final Bsps bsps;

    HoldScopingMeetingTask(PreparingScope preparing, Bsps bsps) {
        this.preparing = preparing;
        this.bsps = bsps;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return Map.of("area", bsps.get(task.reference()).area());
    }

    @Override
    public Outcome record(TaskContext task, ScopingMeeting meeting) {
        preparing.recordMeeting(task.reference(), meeting);
        return Outcome.none().saying("Scoping meeting held and recorded");
    }
}
