package org.bsplifecycle.taskmail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.MailToCome;
import org.bsplifecycle.correspondence.MailsToCome;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.TaskBoard;
import org.bsplifecycle.engine.TasksToCome;
import org.bsplifecycle.taskmail.TellingOverdue.InCharge;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people will be told about their tasks if nobody does any: given, due of a morning, long overdue. */
@Component
class TaskMailsToCome implements MailsToCome {

    private final TaskBoard board;
    private final ObjectProvider<TasksToCome> sources;
    private final Mornings mornings;
    private final MorningLists lists;
    private final TellingTask telling;
    private final TellingOverdue overdue;
    private final TaskOwners owners;
    private final WorkingTime time;
    private final Clock clock;
    private final boolean wanted;

    TaskMailsToCome(
            TaskBoard board,
            ObjectProvider<TasksToCome> sources,
            Mornings mornings,
            MorningLists lists,
            TellingTask telling,
            TellingOverdue overdue,
            TaskOwners owners,
            WorkingTime time,
            Clock clock,
            @Value("${bsp.mail.mornings:true}") boolean wanted) {
        this.board = board;
        this.sources = sources;
        this.mornings = mornings;
        this.lists = lists;
        this.telling = telling;
        this.overdue = overdue;
        this.owners = owners;
        this.time = time;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public List<MailToCome> until(Instant end, Optional<BspReference> only) {
        InCharge inCharge = overdue.inCharge();
        List<OpenTask> toCome = sources.stream()
                .flatMap(source -> source.until(end, only).stream())
                .map(task -> ofTheLead(task, inCharge.lead(task)))
                .toList();
        List<OpenTask> open = board.workable().stream()
                .filter(task -> only.isEmpty() || task.reference().equals(only.get()))
                .toList();
        List<MailToCome> mails = new ArrayList<>();
        toCome.forEach(task -> mails.addAll(given(task)));
        if (wanted) {
            List<OpenTask> tasks = Stream.concat(open.stream(), toCome.stream())
                    .filter(task -> task.due() != null)
                    .toList();
            tasks.forEach(task -> mails.addAll(overdue(task, inCharge, end)));
            if (only.isEmpty()) {
                mornings.until(end).forEach(morning -> mails.addAll(listsOf(tasks, morning)));
            }
        }
        return mails;
    }

    /** What waits for the leads is given to the one who leads the project. */
    private static OpenTask ofTheLead(OpenTask task, String lead) {
        return lead == null || !Groups.IMPLEMENTATION_LEADS.equals(task.group())
                ? task
                : new OpenTask(
                        task.taskId(),
                        task.reference(),
                        task.process(),
                        task.stem(),
                        task.name(),
                        task.group(),
                        lead,
                        lead,
                        task.since(),
                        task.due());
    }

    private List<MailToCome> given(OpenTask task) {
        return task.assignee() == null
                ? List.of()
                : owners.named(task.assignee()).stream()
                        .map(owner -> telling.mail(owner, task.reference(), task.taskId(), task.name(), task.due()))
                        .map(mail -> new MailToCome(mail.on(MailToCome.ANY), task.since(), null))
                        .toList();
    }

    private List<MailToCome> overdue(OpenTask task, InCharge inCharge, Instant end) {
        LocalDate day = overdue.isTold(task);
        Instant morning = mornings.begin(day.isBefore(mornings.today()) ? mornings.today() : day);
        Instant when = morning.isBefore(clock.instant()) ? mornings.next() : morning;
        return when.isAfter(end)
                ? List.of()
                : overdue.mails(task, inCharge).stream()
                        .map(mail -> new MailToCome(task.taskId() == null ? mail.on(MailToCome.ANY) : mail, when, null))
                        .toList();
    }

    private List<MailToCome> listsOf(List<OpenTask> tasks, Instant morning) {
        LocalDate day = time.dateOf(morning);
        List<OpenTask> due =
                tasks.stream().filter(task -> mornings.isDue(task, day)).toList();
        return lists.toCome(due, day).stream()
                .map(mail -> new MailToCome(mail, morning, null))
                .toList();
    }
}
