package org.bsplifecycle.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.correspondence.LastWritten;
import org.bsplifecycle.prompt.ReminderPolicy;
import org.bsplifecycle.prompt.Reminding;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** When a wave's reminders go out and to whom, as the table {@code reminderPolicy} says for its questionnaire. */
@Component
class WaveReminders {

    private final ReminderPolicy policy;
    private final LastWritten lastWritten;
    private final WorkingTime time;
    private final Clock clock;

    WaveReminders(ReminderPolicy policy, LastWritten lastWritten, WorkingTime time, Clock clock) {
        this.policy = policy;
        this.lastWritten = lastWritten;
        this.time = time;
        this.clock = clock;
    }

    /** Null where nobody is reminded. */
    Instant first(Wave wave, Instant opened) {
        return how(wave).first(opened, time);
    }

    /** What follows the reminder that is due; {@code reminded} counts those that were overtaken, too. */
    Reminding.Rest after(WaveRow wave, Instant now) {
        return how(wave.wave()).after(wave.nextReminder(), most(wave.wave()) - wave.reminded(), now, time);
    }

    int most(Wave wave) {
        return how(wave).most();
    }

    /** Whoever had a mail of ours just now is left alone until the next reminder. */
    List<Invited> notTooSoon(Wave wave, List<Invited> people) {
        return notTooSoon(wave, people, written(people), clock.instant());
    }

    /** When we last wrote to them, by address. */
    Map<String, Instant> written(List<Invited> people) {
        return lastWritten.to(
                people.stream().map(person -> person.contact().email()).toList());
    }

    List<Invited> notTooSoon(Wave wave, List<Invited> people, Map<String, Instant> written, Instant now) {
        String quiet = how(wave).quiet();
        return people.stream()
                .filter(person -> {
                    Instant last = written.get(person.contact().address());
                    return last == null || !time.plus(last, quiet).isAfter(now);
                })
                .toList();
    }

    private Reminding how(Wave wave) {
        return policy.of(wave.questionnaire());
    }
}
