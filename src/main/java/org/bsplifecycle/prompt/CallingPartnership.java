package org.bsplifecycle.prompt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What somebody needs to call a partnership that has not answered, and what came of the call. */
@Component
public class CallingPartnership {

    private static final List<String> TIMES = List.of("not at all", "once", "twice");

    private final PromptRows rows;
    private final Questions questions;
    private final Contacts contacts;
    private final WorkingTime time;

    CallingPartnership(PromptRows rows, Questions questions, Contacts contacts, WorkingTime time) {
        this.rows = rows;
        this.questions = questions;
        this.contacts = contacts;
        this.time = time;
    }

    /** The facts of the form {@code callPartnership}. */
    public Map<String, Object> facts(UUID id) {
        Prompt prompt = prompt(id);
        return Map.of(
                "question", questions.named(prompt.kind()).title(),
                "asked", day(prompt.askedAt()),
                "reminded", TIMES.get(prompt.reminders()),
                "answerPage", "/staff/prompts/%s/answer".formatted(id),
                "earlierCalls", earlierCalls(prompt),
                "people",
                        contacts.of(prompt.reference()).stream()
                                .filter(person -> person.role() != ContactRole.PARTICIPANT)
                                .sorted(Comparator.comparing(Contact::role))
                                .map(person -> row(person, prompt))
                                .toList());
    }

    private List<Map<String, String>> earlierCalls(Prompt prompt) {
        return rows.of(prompt.reference()).stream()
                .filter(earlier -> earlier.processInstance().equals(prompt.processInstance()))
                .filter(earlier -> earlier.callNote() != null)
                .map(earlier -> Map.of("when", day(earlier.settledAt()), "note", earlier.callNote()))
                .toList();
    }

    private String day(Instant moment) {
        return time.inWords(time.dateOf(moment));
    }

    private static Map<String, String> row(Contact person, Prompt prompt) {
        String asked = person.id().equals(prompt.contactId()) ? " (asked)" : "";
        return Map.of(
                "role",
                person.role().label() + asked,
                "person",
                person.jobTitle() == null ? person.name() : person.name() + ", " + person.jobTitle(),
                "phone",
                person.phone() == null ? "" : person.phone(),
                "email",
                person.email());
    }

    /**
     * Keeps what came of the call, and puts somebody else in the place of whoever was asked.
     *
     * @param instead null when the person stays the same
     * @throws PromptOver when the answer came meanwhile
     */
    public void called(UUID id, String note, Instead instead) {
        Prompt prompt = rows.hold(id)
                .filter(Prompt::isOpen)
                .orElseThrow(() -> new PromptOver(
                        "The partnership has answered meanwhile. Nothing of what you typed was needed."));
        rows.called(id, note);
        if (instead != null) {
            ContactRole role = contacts.of(prompt.reference()).stream()
                    .filter(person -> person.id().equals(prompt.contactId()))
                    .findFirst()
                    .map(Contact::role)
                    .orElse(ContactRole.POINT_OF_CONTACT);
            contacts.replace(prompt.reference(), NewContact.of(role, instead.name(), instead.email()));
        }
    }

    private Prompt prompt(UUID id) {
        return rows.find(id).orElseThrow(() -> new Refused("There is no such question."));
    }

    /** The right person to ask. */
    public record Instead(String name, String email) {}
}
