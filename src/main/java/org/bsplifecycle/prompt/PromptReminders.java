package org.bsplifecycle.prompt;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds partnerships of questions as the table {@code reminderPolicy} says, as long as they are open. Rows and not
 * timers: a thousand due reminders are a few statements, and those that were overtaken while the server stood still are
 * one mail.
 */
@Component
class PromptReminders implements TimedWork {

    private static final int BATCH = 200;

    private final ReminderRows rows;
    private final RemindingPeople reminding;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PromptReminders(ReminderRows rows, RemindingPeople reminding, Clock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.reminding = reminding;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    @Override
    public void runDue() {
        Integer due;
        do {
            due = transaction.execute(status -> reminding.remind(rows.holdDue(clock.instant(), BATCH)));
        } while (due != null && due == BATCH);
    }
}
