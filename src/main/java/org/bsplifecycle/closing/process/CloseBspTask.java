package org.bsplifecycle.closing.process;

import java.util.Map;
import org.bsplifecycle.closing.ClosingBsp;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.springframework.stereotype.Component;

@Component
class CloseBspTask implements TaskForm<CloseBspTask.Answers> {

    private final ClosingBsp closing;
    private final FollowUpInWords followUp;

    CloseBspTask(ClosingBsp closing, FollowUpInWords followUp) {
        this.closing = closing;
        this.followUp = followUp;
    }

    record Answers(String lessons, boolean nothingOpen) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        boolean published = task.variable(ClosingProcess.REPORT_PUBLISHED).orElse(false);
        return Map.of(
                "done",
                "Learning report: %s. Follow-up survey: %s."
                        .formatted(published ? "published" : "withheld", followUp.of(task.reference())));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        closing.close(task.reference(), answers.lessons());
        return Outcome.none().saying("Project closed by the programme");
    }
}
