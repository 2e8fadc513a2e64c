package org.bsplifecycle.scoping.process;

import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.scoping.PreparingScope;
import org.springframework.stereotype.Component;

@Component
class WriteEvidenceBriefTask implements TaskForm<WriteEvidenceBriefTask.Answers> {

    private final PreparingScope preparing;
    private final Bsps bsps;

    WriteEvidenceBriefTask(PreparingScope preparing, Bsps bsps) {
        this.preparing = preparing;
        this.bsps = bsps;
    }

    record Answers(String summary, String sources, String gaps) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Bsp bsp = bsps.get(task.reference());
        String focus = bsp.focus().inWords();
        return Map.of("area", bsp.area(), "focus", focus.isEmpty() ? "not stated yet" : focus);
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        preparing.keepBrief(task.reference(), answers.summary(), answers.sources(), answers.gaps());
        return Outcome.none().saying("Evidence brief written");
    }
}
