package org.bsplifecycle.taskmail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.correspondence.Outbox;
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

    private final Mornings mornings;
    private final TaskBoard board;
    private final MorningLists lists;
    private final TellingOverdue overdue;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    MorningMail(
            Mornings mornings,
            TaskBoard board,
            MorningLists lists,
            TellingOverdue overdue,
            Outbox outbox,
            TransactionTemplate transaction,
            @Value("${bsp.mail.mornings:true}") boolean wanted) {
        this.mornings = mornings;
        this.board = board;
        this.lists = lists;
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
        LocalDate today = mornings.today();
        List<OpenTask> due = board.workable().stream()
                .filter(task -> mornings.isDue(task, today))
                .toList();
        outbox.enqueue(lists.of(due, today));
        overdue.tell(due);
    }
}
