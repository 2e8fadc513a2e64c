package org.bsplifecycle.taskmail;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.LeadsOfBsps;
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
    private static final String LEAD = "implementationLead";
    private static final int WORKING_DAYS = 5;

    private final LeadsOfBsps leads;
    private final Staff staff;
    private final TaskOwners owners;
    private final TaskWords words;
    private final Outbox outbox;
    private final WorkingTime time;

    TellingOverdue(
            LeadsOfBsps leads, Staff staff, TaskOwners owners, TaskWords words, Outbox outbox, WorkingTime time) {
        this.leads = leads;
        this.staff = staff;
        this.owners = owners;
        this.words = words;
        this.outbox = outbox;
        this.time = time;
    }

    /** @param due some of which may be late by so much */
    void tell(List<OpenTask> due) {
        List<OpenTask> late =
                due.stream().filter(task -> !isTold(task).isAfter(time.today())).toList();
        if (!late.isEmpty()) {
            InCharge inCharge = inCharge();
            outbox.enqueue(late.stream()
                    .flatMap(task -> mails(task, inCharge).stream())
                    .toList());
        }
    }

    /** The day on which it is told. */
    LocalDate isTold(OpenTask task) {
        return time.plusWorkingDays(time.dateOf(task.due()), WORKING_DAYS);
    }

    List<Mail> mails(OpenTask task, InCharge inCharge) {
        return inCharge.of(task).stream()
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

    /** As it stands now: for many tasks, each person is looked up once. */
    InCharge inCharge() {
        return new InCharge();
    }

    final class InCharge {

        private final Map<BspReference, String> leads = TellingOverdue.this.leads.all();
        private final Map<String, List<Recipient>> known = new HashMap<>();

        List<Recipient> of(OpenTask task) {
            String lead = leads.get(task.reference());
            return lead != null && !lead.equals(task.assignee())
                    ? known.computeIfAbsent(
                            lead,
                            id -> owners.named(id).map(one -> as(LEAD, one)).stream()
                                    .toList())
                    : known.computeIfAbsent("", nobody -> headsOfDelivery());
        }

        String lead(OpenTask task) {
            return leads.get(task.reference());
        }
    }

    private List<Recipient> headsOfDelivery() {
        return staff.in(Groups.HEADS_OF_DELIVERY).stream()
                .map(TaskOwners::recipient)
                .flatMap(Optional::stream)
                .map(one -> as(Groups.HEADS_OF_DELIVERY, one))
                .toList();
    }

    /** They have not got the task: it is theirs to ask. */
    private static Recipient as(String role, Recipient person) {
        return new Recipient(role, person.address(), person.name());
    }

    private static String owner(OpenTask task) {
        return task.assignee() == null
                ? "Nobody has taken it yet (%s)".formatted(Groups.names().getOrDefault(task.group(), task.group()))
                : task.assigneeName() + " has it";
    }
}
