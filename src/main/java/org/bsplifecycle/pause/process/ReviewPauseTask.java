package org.bsplifecycle.pause.process;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.change.AfterPause;
import org.bsplifecycle.change.ChangeKind;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Whether a project that rests still should. */
@Component
class ReviewPauseTask implements TaskForm<ReviewPauseTask.Answers> {

    private final AfterPause after;

    ReviewPauseTask(AfterPause after) {
        this.after = after;
    }

    enum Answer {
        KEEP,
        RESUME,
        WITHDRAW,
        CLOSE_EARLY
    }

    record Answers(Answer pauseAnswer, LocalDate keepUntil) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return after.facts(task.reference());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        BspReference reference = task.reference();
        return Outcome.none()
                .saying("Pause reviewed: "
                        + switch (answers.pauseAnswer()) {
                            case KEEP -> after.keep(reference, answers.keepUntil());
                            case RESUME -> after.ask(reference, ChangeKind.RESUME, task.userId());
                            case WITHDRAW -> after.ask(reference, ChangeKind.WITHDRAW, task.userId());
                            case CLOSE_EARLY -> after.ask(reference, ChangeKind.CLOSE_EARLY, task.userId());
                        });
    }
}
