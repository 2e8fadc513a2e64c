package org.bsplifecycle.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bsplifecycle.prompt.Reminding;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those who have not answered, as the table {@code reminderPolicy} says. After an outage the reminders that were overtaken
 * are one; a wave is somebody's at a time, so several nodes remind once.
 */
@Component
class SurveyReminders implements TimedWork {

    private final Waves waves;
    private final Participations participations;
    private final Participants participants;
    private final SurveyMails mails;
    private final WaveReminders reminders;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SurveyReminders(
            Waves waves,
            Participations participations,
            Participants participants,
            SurveyMails mails,
            WaveReminders reminders,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.waves = waves;
        this.participations = participations;
        this.participants = participants;
        this.mails = mails;
        this.reminders = reminders;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Instant> nextDue() {
        return waves.nextReminder();
    }

    @Override
    public void runDue() {
        while (Boolean.TRUE.equals(transaction.execute(status -> remindOne()))) {
            // until no wave is due
        }
    }

    private boolean remindOne() {
        Optional<WaveRow> due = waves.holdOneToRemind();
        due.ifPresent(this::remind);
        return due.isPresent();
    }

    private void remind(WaveRow wave) {
        Reminding.Rest rest = reminders.after(wave, clock.instant());
        int reminder = reminders.most(wave.wave()) - rest.left();
        mails.remind(
                wave,
                reminder,
                reminders.notTooSoon(
                        wave.wave(), participants.stillThere(wave.reference(), participations.unanswered(wave.id()))));
        waves.reminded(wave, reminder, rest.next());
    }
}
