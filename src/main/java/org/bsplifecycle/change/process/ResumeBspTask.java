package org.bsplifecycle.change.process;

import java.util.Map;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** A project goes on; whoever asks sees how long it has rested. */
@Component
class ResumeBspTask implements TaskForm<ResumeBspTask.Answers> {

    private final Described described;
    private final Pauses pauses;
    private final WorkingTime time;

    ResumeBspTask(Described described, Pauses pauses, WorkingTime time) {
        this.described = described;
        this.pauses = pauses;
        this.time = time;
    }

    record Answers(String resumeNote) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return pauses.of(task.reference())
                .map(pause -> Map.<String, Object>of(
                        "since",
                        time.inWords(time.dateOf(pause.pausedAt())),
                        "days",
                        time.workingDays(time.dateOf(pause.pausedAt()), time.today())))
                .orElse(Map.of("since", "an earlier day", "days", 0));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(task, Described.answers("resumeNote", answers.resumeNote()));
    }
}
