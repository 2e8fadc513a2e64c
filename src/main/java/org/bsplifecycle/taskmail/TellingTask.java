package org.bsplifecycle.taskmail;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.TaskGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One mail to whoever is given a task, with the way to it. Who takes a task themselves knows. */
@Component
class TellingTask {

    private static final String MAIL = "tellTask";

    /** Offers are mailed by the process that makes them. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("replyToOffer");

    private final TaskOwners owners;
    private final TaskWords words;
    private final Outbox outbox;

    TellingTask(TaskOwners owners, TaskWords words, Outbox outbox) {
        this.owners = owners;
        this.words = words;
        this.outbox = outbox;
    }

    @EventListener
    void tell(TaskGiven given) {
        if (given.assignee().equals(given.by()) || TOLD_OTHERWISE.contains(given.stem())) {
            return;
        }
        owners.named(given.assignee())
                .ifPresent(owner ->
                        outbox.enqueue(mail(owner, given.reference(), given.taskId(), given.name(), given.due())));
    }

    Mail mail(Recipient owner, BspReference reference, String taskId, String name, Instant due) {
        return new Mail(
                reference,
                MAIL,
                owner,
                "task " + taskId,
                null,
                Map.of("task", name, "due", words.due(due), "taskPage", words.page(taskId)));
    }
}
