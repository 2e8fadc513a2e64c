package org.bsplifecycle.prompt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.prompt.PromptMails.Reminder;
import org.bsplifecycle.prompt.ReminderRows.Turn;
import org.bsplifecycle.workingtime.WorkingTime;

/**
 * All that is due at one moment: one reminder to a person, whatever that person is asked, and none so soon after another
 * mail of ours. A mail that still waits to leave is such a mail, so nobody is reminded of what they have not got. Nothing is
 * read or written here, so that the forecast goes by the same rules.
 */
final class Morning {

    private final Instant now;
    private final Map<UUID, Contact> people;
    private final Map<String, Instant> written;
    private final Function<String, Reminding> how;
    private final WorkingTime time;
    private final Map<String, List<Prompt>> byPerson = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();

    /**
     * @param people everybody who is asked, by id; may grow
     * @param written when we last wrote to them, by address; who is not in it may be reminded however lately that was
     */
    Morning(
            Instant now,
            Map<UUID, Contact> people,
            Map<String, Instant> written,
            Function<String, Reminding> how,
            WorkingTime time) {
        this.now = now;
        this.people = people;
        this.written = written;
        this.how = how;
        this.time = time;
    }

    /** These are due, longest due first. */
    void begin(List<Prompt> due) {
        for (Prompt prompt : due) {
            Contact person = people.get(prompt.contactId());
            Instant quietUntil = person == null ? now : quietUntil(prompt, person);
            if (quietUntil.isAfter(now)) {
                turns.add(new Turn(prompt.id(), false, new Reminding.Rest(quietUntil, prompt.remindersLeft())));
            } else {
                turns.add(next(prompt, person != null));
                if (person != null) {
                    byPerson.computeIfAbsent(person.address(), address -> new ArrayList<>())
                            .add(prompt);
                }
            }
        }
    }

    /** Who is written to. */
    Collection<String> addresses() {
        return byPerson.keySet();
    }

    /** What else these people are asked is named in the same mail; its own reminder counts as written when it is due, too. */
    void nameToo(List<Prompt> others) {
        for (Prompt other : others) {
            byPerson.get(people.get(other.contactId()).address()).add(other);
            if (other.nextReminder() != null && !other.nextReminder().isAfter(now)) {
                turns.add(next(other, true));
            }
        }
    }

    List<Reminder> reminders() {
        return byPerson.values().stream()
                .map(asked -> new Reminder(people.get(asked.get(0).contactId()), asked, now))
                .toList();
    }

    /** What becomes of each ladder. */
    List<Turn> turns() {
        return turns;
    }

    private Instant quietUntil(Prompt prompt, Contact person) {
        Instant last = written.get(person.address());
        return last == null ? now : time.plus(last, how.apply(prompt.kind()).quiet());
    }

    private Turn next(Prompt prompt, boolean reminded) {
        Reminding.Rest rest = how.apply(prompt.kind()).after(prompt.nextReminder(), prompt.remindersLeft(), now, time);
        return new Turn(prompt.id(), reminded, rest);
    }
}
