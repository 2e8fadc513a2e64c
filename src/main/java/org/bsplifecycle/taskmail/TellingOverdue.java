package org.bsplifecycle.taskmail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** A task that is late by five working days is told to the lead of its BSP; the lead's own to the heads of delivery. Once. */
@Component
class TellingOverdue {

    private static final String MAIL = "tellOverdue";
    private static final int WORKING_DAYS = 5;

    private final Bsps bsps;
    private final Staff staff;
    private final TaskOwners owners;
    private final TaskWords words;
    private final Outbox outbox;
    private final WorkingTime time;

    TellingOverdue(Bsps bsps, Staff staff, TaskOwners owners, TaskWords words, Outbox outbox, WorkingTime time) {
        this.bsps = bsps;
        this.staff = staff;
        this.owners = owners;
        this.words = words;
        this.outbox = outbox;
        this.time = time;
    }

    void tell(OpenTask task) {
        if (!isTold(task).isAfter(time.today())) {
            outbox.enqueue(mails(task));
        }
    }

    /** The day on which it is told. */
    LocalDate isTold(OpenTask task) {
        return time.plusWorkingDays(time.dateOf(task.due()), WORKING_DAYS);
    }

    List<Mail> mails(OpenTask task) {
        return inCharge(task).stream()
                .map(person -> new Mail(
                        task.reference(),
                        MAIL,
                        person,
                        "overdue " + task.taskId(),
                        null,
                        Map.of(
                                "task", task.name(),
                                "owner", owner(task),
                                "wasDue", time.inWords(time.dateOf(task.due())),
                                "taskPage", words.page(task.taskId()))))
                .toList();
    }

    private List<Recipient> inCharge(OpenTask task) {
        String lead = bsps.get(task.reference()).implementationLead();
        if (lead != null && !lead.equals(task.assignee())) {
            return owners.named(lead).stream().toList();
        }
        return staff.in(Groups.HEADS_OF_DELIVERY).stream()
                .map(TaskOwners::recipient)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String owner(OpenTask task) {
        return task.assignee() == null
                ? "Nobody has taken it yet (%s)".formatted(Groups.names().getOrDefault(task.group(), task.group()))
                : task.assigneeName() + " has it";
    }
}
