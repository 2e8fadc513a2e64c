package org.bsplifecycle.prompt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.LastWritten;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Writes reminders: one mail to a person, whatever that person is asked. */
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
            Map<UUID, Contact> people = people(due);
            write(
                    due,
                    people,
                    lastWritten.to(people.values().stream().map(Contact::email).toList()));
        }
        return due.size();
    }

    /** Somebody decided so: before its time, and however lately that person had a mail of ours. */
    void remindNow(UUID prompt) {
        List<Prompt> due = rows.holdOne(prompt).stream().toList();
        write(due, people(due), Map.of());
    }

    private void write(List<Prompt> due, Map<UUID, Contact> people, Map<String, Instant> written) {
        Morning morning = new Morning(clock.instant(), people, written, policy.remembered(), time);
        morning.begin(due);
        if (!morning.addresses().isEmpty()) {
            List<Prompt> others = rows.holdOthers(
                    morning.addresses(), due.stream().map(Prompt::id).toList());
            people.putAll(people(others));
            morning.nameToo(others);
        }
        mails.remind(morning.reminders());
        rows.keep(morning.turns());
    }

    private Map<UUID, Contact> people(List<Prompt> prompts) {
        return contacts.find(prompts.stream().map(Prompt::contactId).toList());
    }
}
