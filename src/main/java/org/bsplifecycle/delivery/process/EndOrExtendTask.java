package org.bsplifecycle.delivery.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.delivery.ExtendingDelivery;
import org.bsplifecycle.delivery.LoggingSession;
import org.bsplifecycle.delivery.Sessions;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The last planned session was held: is it enough? */
@Component
class EndOrExtendTask implements TaskForm<EndOrExtendTask.Answers> {

    enum Decision {
        END,
        EXTEND
    }

    record Answers(Decision decision, LocalDate newEnd, String reason) {}

    private final ExtendingDelivery extendingDelivery;
    private final LoggingSession loggingSession;
    private final Sessions sessions;
    private final Bsps bsps;
    private final WorkingTime workingTime;

    EndOrExtendTask(
            ExtendingDelivery extendingDelivery,
            LoggingSession loggingSession,
            Sessions sessions,
            Bsps bsps,
            WorkingTime workingTime) {
        this.extendingDelivery = extendingDelivery;
        this.loggingSession = loggingSession;
        this.sessions = sessions;
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        LocalDate plannedEnd = bsps.get(task.reference()).plannedEnd();
        return Map.of(
                "logged", loggingSession.soFar(task.reference()),
                "sessions", rows(task),
                "plannedEnd", plannedEnd == null ? "today" : workingTime.inWords(plannedEnd));
    }

    private List<Map<String, String>> rows(TaskContext task) {
        return sessions.of(task.reference()).stream()
                .map(session -> Map.of(
                        "date", workingTime.inWords(session.heldOn()),
                        "purpose", session.purpose(),
                        "attended", "" + session.attended()))
                .toList();
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        if (answers.decision() == Decision.END) {
            return Outcome.of(DeliveryProcess.DELIVERY_EXTENDED, false).saying("Delivery is to end");
        }
        extendingDelivery.extend(task.reference(), answers.newEnd(), answers.reason(), task.userId());
        return Outcome.of(DeliveryProcess.DELIVERY_EXTENDED, true)
                .saying("Delivery extended until %s".formatted(workingTime.inWords(answers.newEnd())));
    }
}
