package org.bsplifecycle.delivery.process;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.delivery.LoggingSession;
import org.bsplifecycle.delivery.SessionFormat;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The delivery partner tells of a session, and whether it was the last. */
@Component
class LogSessionTask implements TaskForm<LogSessionTask.Answers> {

    enum Next {
        YES,
        NO
    }

    record Answers(
            LocalDate heldOn, SessionFormat format, String purpose, int attended, String notes, Next anotherPlanned) {}

    private final LoggingSession loggingSession;
    private final WorkingTime workingTime;

    LogSessionTask(LoggingSession loggingSession, WorkingTime workingTime) {
        this.loggingSession = loggingSession;
        this.workingTime = workingTime;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return Map.of("logged", loggingSession.soFar(task.reference()));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        loggingSession.log(
                task.reference(),
                answers.heldOn(),
                answers.format(),
                answers.purpose(),
                answers.attended(),
                answers.notes(),
                task.userId());
        return Outcome.of(DeliveryProcess.MORE_SESSIONS, answers.anotherPlanned() == Next.YES)
                .saying("Session of %s logged".formatted(workingTime.inWords(answers.heldOn())));
    }
}
