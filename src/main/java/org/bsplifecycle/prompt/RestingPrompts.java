package org.bsplifecycle.prompt;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When a BSP that has rested goes on, every date of its open questions is as far off as it was. Reminders that waited are
 * overtaken: they name dates that are no longer true. What else stood in one of them is reminded of again.
 */
@Component
class RestingPrompts {

    private final PromptRows rows;
    private final ReminderRows reminders;
    private final Outbox outbox;
    private final PromptMails mails;
    private final Links links;
    private final WorkingTime time;
    private final Clock clock;
    private final JdbcClient db;

    RestingPrompts(
            PromptRows rows,
            ReminderRows reminders,
            Outbox outbox,
            PromptMails mails,
            Links links,
            WorkingTime time,
            Clock clock,
            JdbcClient db) {
        this.rows = rows;
        this.reminders = reminders;
        this.outbox = outbox;
        this.mails = mails;
        this.links = links;
        this.time = time;
        this.clock = clock;
        this.db = db;
    }

    @EventListener
    void goOn(BspResumed resumed) {
        reminders.remindAgain(
                outbox.dropReminders(resumed.reference(), "The project was paused while this reminder waited."),
                clock.instant());
        rows.of(resumed.reference()).stream()
                .filter(Prompt::isOpen)
                .forEach(prompt -> postpone(prompt, resumed.workingDays()));
    }

    private void postpone(Prompt prompt, int days) {
        db.sql("update bsp.prompt set answer_by = ?, next_reminder_at = cast(? as timestamptz) where id = ?")
                .params(java.util.Arrays.asList(
                        Date.valueOf(time.plusWorkingDays(prompt.answerBy(), days)),
                        prompt.nextReminder() == null ? null : Timestamp.from(time.later(prompt.nextReminder(), days)),
                        prompt.id()))
                .update();
        links.postpone(prompt.linkId(), end -> time.later(end, days));
        if (outbox.waits(prompt.linkId())) {
            outbox.drop(
                    prompt.linkId(), "The project was paused while this email waited: it named a day that has passed.");
            rows.find(prompt.id()).ifPresent(mails::askAgain);
        }
    }
}
