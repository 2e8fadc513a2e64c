package org.bsplifecycle.delivery.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.delivery.CompletingDelivery;
import org.bsplifecycle.delivery.FollowUp;
import org.bsplifecycle.delivery.LoggingSession;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The work is done; everything that comes after is counted from its end. */
@Component
class CompleteDeliveryTask implements TaskForm<CompleteDeliveryTask.Answers> {

    record Answers(LocalDate endedOn, String outputs, int goalMovement) {}

    private final CompletingDelivery completingDelivery;
    private final LoggingSession loggingSession;
    private final FollowUp followUp;
    private final Bsps bsps;
    private final WorkingTime workingTime;

    CompleteDeliveryTask(
            CompletingDelivery completingDelivery,
            LoggingSession loggingSession,
            FollowUp followUp,
            Bsps bsps,
            WorkingTime workingTime) {
        this.completingDelivery = completingDelivery;
        this.loggingSession = loggingSession;
        this.followUp = followUp;
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        LocalDate started = bsps.get(task.reference()).deliveryStartedOn();
        return Map.of(
                "logged", loggingSession.soFar(task.reference()),
                "startedOn", started == null ? "its first day" : workingTime.inWords(started),
                "followUpAfter", followUp.inWords());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        Instant due = completingDelivery.complete(
                task.reference(), answers.endedOn(), answers.outputs(), answers.goalMovement(), task.userId());
        return Outcome.of(DeliveryProcess.FOLLOW_UP_DUE, Date.from(due))
                .saying("Delivery ended on %s".formatted(workingTime.inWords(answers.endedOn())));
    }
}
