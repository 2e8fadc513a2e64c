package org.bsplifecycle.prompt;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds partnerships after five and after ten working days, as long as the question is open. Rows and not timers: a
 * thousand due reminders are a few statements, and those that were overtaken while the server stood still are one mail.
 */
@Component
class PromptReminders implements TimedWork {

    private static final int BATCH = 200;

    private final JdbcClient db;
    private final Clock clock;
    private final PromptMails mails;
    private final Questions questions;
    private final TransactionTemplate transaction;

    PromptReminders(
            JdbcClient db, Clock clock, PromptMails mails, Questions questions, TransactionTemplate transaction) {
        this.db = db;
        this.clock = clock;
        this.mails = mails;
        this.questions = questions;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> nextDue() {
        return db.sql("select min(next_reminder_at) from bsp.prompt where state = 'OPEN'")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public void runDue() {
        int reminded;
        do {
            reminded = transaction.execute(status -> remind());
        } while (reminded == BATCH);
    }

    private int remind() {
        List<Prompt> due = db.sql("""
                update bsp.prompt p set
                    reminders = reminders + 1,
                    next_reminder_at = case when second_reminder_at <= :now then null else second_reminder_at end
                from (select id from bsp.prompt where state = 'OPEN' and next_reminder_at <= :now
                      order by next_reminder_at limit :batch for update skip locked) due
                where p.id = due.id returning p.*""")
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(Prompt::read)
                .list();
        due.forEach(prompt -> mails.remind(prompt, questions.named(prompt.kind())));
        return due.size();
    }
}
