package org.bsplifecycle.prompt;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.LastWritten;
import org.bsplifecycle.prompt.ReminderRows.Turn;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * Writes the reminders that are due: one mail to a person, whatever that person is asked, and none so soon after another
 * mail of ours. A mail that still waits to leave is such a mail, so nobody is reminded of what they have not got.
 */
@Component
class RemindingPeople {

    private final ReminderRows rows;
    private final PromptMails mails;
    private final Contacts contacts;
    private final LastWritten lastWritten;
    private final ReminderPolicy policy;
    private final WorkingTime time;
    private final Clock clock;

    RemindingPeople(
            ReminderRows rows,
            PromptMails mails,
            Contacts contacts,
            LastWritten lastWritten,
            ReminderPolicy policy,
            WorkingTime time,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.contacts = contacts;
        this.lastWritten = lastWritten;
        this.policy = policy;
        this.time = time;
        this.clock = clock;
    }

    /** @return how many were due */
    int remind(List<Prompt> due) {
        if (!due.isEmpty()) {
            new Morning(due).remind();
        }
        return due.size();
    }

    /** All that is due at one moment. */
    private final class Morning {

        private final List<Prompt> due;
        private final Instant now = clock.instant();
        private final Map<String, Reminding> how = new HashMap<>();
        private final Map<UUID, Contact> people;
        private final Map<String, Instant> written;
        private final List<Turn> turns = new ArrayList<>();

        Morning(List<Prompt> due) {
            this.due = due;
            this.people = contacts.find(due.stream().map(Prompt::contactId).toList());
            this.written =
                    lastWritten.to(people.values().stream().map(Contact::email).toList());
        }

        void remind() {
            Map<String, List<Prompt>> byPerson = new LinkedHashMap<>();
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
            write(byPerson);
            rows.keep(turns);
        }

        private Instant quietUntil(Prompt prompt, Contact person) {
            Instant last = written.get(person.address());
            return last == null ? now : time.plus(last, how(prompt).quiet());
        }

        private Turn next(Prompt prompt, boolean reminded) {
            return new Turn(
                    prompt.id(), reminded, how(prompt).after(prompt.nextReminder(), prompt.remindersLeft(), now, time));
        }

        private Reminding how(Prompt prompt) {
            return how.computeIfAbsent(prompt.kind(), policy::of);
        }

        private void write(Map<String, List<Prompt>> byPerson) {
            Map<String, List<Prompt>> others = byPerson.isEmpty() ? Map.of() : others(byPerson);
            mails.remind(byPerson.entrySet().stream()
                    .map(person -> new PromptMails.Reminder(
                            people.get(person.getValue().get(0).contactId()),
                            Stream.concat(
                                            person.getValue().stream(),
                                            others.getOrDefault(person.getKey(), List.of()).stream())
                                    .toList()))
                    .toList());
        }

        /** What else these people are asked is named in the same mail; its own reminder counts as written when it is due, too. */
        private Map<String, List<Prompt>> others(Map<String, List<Prompt>> byPerson) {
            List<Prompt> others = rows.holdOthers(
                    byPerson.keySet(), due.stream().map(Prompt::id).toList());
            people.putAll(contacts.find(others.stream().map(Prompt::contactId).toList()));
            others.stream()
                    .filter(other -> other.nextReminder() != null
                            && !other.nextReminder().isAfter(now))
                    .forEach(other -> turns.add(next(other, true)));
            return others.stream()
                    .collect(groupingBy(other -> people.get(other.contactId()).address()));
        }
    }
}
