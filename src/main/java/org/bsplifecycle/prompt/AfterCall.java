package org.bsplifecycle.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What comes of calling a partnership that has not answered. */
@Component
public class AfterCall {

    private final PromptRows rows;
    private final ReminderRows reminders;
    private final SettlingPrompt settling;
    private final Contacts contacts;
    private final Links links;
    private final WorkingTime time;

    AfterCall(
            PromptRows rows,
            ReminderRows reminders,
            SettlingPrompt settling,
            Contacts contacts,
            Links links,
            WorkingTime time) {
        this.rows = rows;
        this.reminders = reminders;
        this.settling = settling;
        this.contacts = contacts;
        this.links = links;
        this.time = time;
    }

    /** The reminders are used up: from now on somebody calls, and nobody is reminded by mail meanwhile. */
    public void begin(UUID asking) {
        reminders.stop(asking);
    }

    /**
     * Keeps what came of the call.
     *
     * @param note may be null
     * @throws PromptOver when the answer came meanwhile
     */
    public void called(UUID asking, String note) {
        open(asking);
        rows.called(asking, note);
    }

    /**
     * Puts somebody else in the place of a person who was asked. The question is asked again next, of that person too.
     *
     * @param formerly who was asked, by id; null when it was one person only
     */
    public void replace(UUID asking, UUID formerly, String name, String email) {
        List<Prompt> open = open(asking);
        if (open.stream().allMatch(one -> one.contactId() == null)) {
            contacts.replace(open.get(0).reference(), NewContact.of(ContactRole.POINT_OF_CONTACT, name, email));
            return;
        }
        Prompt prompt = open.stream()
                .filter(one -> one.contactId() != null)
                .filter(one -> formerly == null ? open.size() == 1 : formerly.equals(one.contactId()))
                .findFirst()
                .orElseThrow(() -> new Refused("insteadOf", "Select who should no longer be asked."));
        links.supersede(prompt.linkId());
        settling.settle(prompt, PromptState.CANCELLED);
        Contact person = contacts.find(List.of(prompt.contactId())).get(prompt.contactId());
        contacts.replace(prompt.reference(), person.id(), NewContact.of(person.role(), name, email));
    }

    /** @throws Refused when it is not a later day, or more than half a year away */
    public Instant until(LocalDate day) {
        if (day == null
                || !day.isAfter(time.today())
                || day.isAfter(time.today().plusMonths(6))) {
            throw new Refused("waitUntil", "Enter a day after today, within the next six months.");
        }
        return time.startOn(day);
    }

    private List<Prompt> open(UUID asking) {
        List<Prompt> open = settling.open(asking);
        if (open.isEmpty()) {
            throw new PromptOver("The partnership has answered meanwhile. Nothing of what you typed was needed.");
        }
        return open;
    }
}
