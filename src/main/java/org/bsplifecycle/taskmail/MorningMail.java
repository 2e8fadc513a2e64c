package org.bsplifecycle.taskmail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.TaskBoard;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each working morning, one mail to everybody with a task that is due or late, their own and those of their groups that
 * nobody has taken; none to those without. A morning that was missed is not made up for: the next one says it all.
 */
@Component
class MorningMail implements TimedWork {

    private static final String MAIL = "tellMorning";

    private final Mornings mornings;
    private final TaskBoard board;
    private final TaskReaders readers;
    private final TaskWords words;
    private final TellingOverdue overdue;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    MorningMail(
            Mornings mornings,
            TaskBoard board,
            TaskReaders readers,
            TaskWords words,
            TellingOverdue overdue,
            Outbox outbox,
            TransactionTemplate transaction,
            @Value("${bsp.mail.mornings:true}") boolean wanted) {
        this.mornings = mornings;
        this.board = board;
        this.readers = readers;
        this.words = words;
        this.overdue = overdue;
        this.outbox = outbox;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public Optional<Instant> nextDue() {
        return wanted ? Optional.of(mornings.next()) : Optional.empty();
    }

    @Override
    public void runDue() {
        if (wanted && mornings.isNow()) {
            transaction.executeWithoutResult(status -> {
                if (mornings.take()) {
                    tell();
                }
            });
        }
    }

    private void tell() {
        List<OpenTask> due = board.workable().stream().filter(mornings::isDue).toList();
        // Many tasks wait for the same few people: each of these is looked up once.
        Map<String, List<Recipient>> known = new HashMap<>();
        Map<Recipient, List<OpenTask>> byReader = new LinkedHashMap<>();
        for (OpenTask task : due) {
            known.computeIfAbsent(task.assignee() + "/" + task.group(), same -> readers.of(task))
                    .forEach(reader -> byReader.computeIfAbsent(reader, r -> new ArrayList<>())
                            .add(task));
        }
        outbox.enqueue(byReader.entrySet().stream()
                .map(entry -> mail(entry.getKey(), entry.getValue()))
                .toList());
        due.forEach(overdue::tell);
    }

    private Mail mail(Recipient reader, List<OpenTask> tasks) {
        LocalDate today = mornings.today();
        return new Mail(
                null,
                MAIL,
                reader,
                "morning of " + today,
                null,
                Map.of(
                        "count", tasks.size() == 1 ? "one task" : tasks.size() + " tasks",
                        "tasks", tasks.stream().map(words::line).collect(Collectors.joining("\n")),
                        "tasklist", words.tasklist()));
    }
}
