package org.bsplifecycle.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.EmailAddress;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.prompt.PromptForm;
import org.springframework.stereotype.Component;

/** Asks whether the people we know are still there, so that the follow-up survey reaches those it is for. */
@Component
class ConfirmContactsPrompt implements PromptForm<ConfirmContactsPrompt.Answers> {

    private final Contacts contacts;

    ConfirmContactsPrompt(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<String, Object> facts(BspReference reference) {
        List<Contact> people = contacts.of(reference).stream()
                .sorted(Comparator.comparing(Contact::role))
                .toList();
        return Map.of(
                "people",
                people.stream()
                        .filter(person -> person.role() != ContactRole.PARTICIPANT)
                        .map(person -> Map.of("role", person.role().label(), "person", inWords(person)))
                        .toList(),
                "participants",
                people.stream()
                        .filter(person -> person.role() == ContactRole.PARTICIPANT)
                        .map(person -> new Option(person.id().toString(), inWords(person)).asMap())
                        .toList());
    }

    private static String inWords(Contact person) {
        return person.jobTitle() == null ? person.name() : person.name() + ", " + person.jobTitle();
    }

    @Override
    public String record(BspReference reference, Answers answers, String by) {
        if (answers.contactsAnswer() == ContactsAnswer.CHANGED) {
            require("newContactName", answers.newContactName(), "Enter the name of the new point of contact");
            require(
                    "newContactEmail",
                    answers.newContactEmail(),
                    "Enter the email address of the new point of contact");
            contacts.replace(reference, answers.newContact());
        }
        answers.participantsGone().forEach(gone -> contacts.end(reference, UUID.fromString(gone)));
        return answers.contactsAnswer().name();
    }

    private static void require(String field, Object value, String sentence) {
        if (value == null) {
            throw new Refused(field, sentence);
        }
    }

    @Override
    public String whatHappensNext(String answer) {
        return "Everybody who took part and is still there gets a short survey by email: what has lasted, and what has"
                + " changed since. It takes ten minutes. What they say becomes part of the learning report.";
    }

    enum ContactsAnswer {
        CONFIRMED,
        CHANGED
    }

    record Answers(
            ContactsAnswer contactsAnswer,
            String newContactName,
            EmailAddress newContactEmail,
            String newContactJobTitle,
            List<String> participantsGone) {

        NewContact newContact() {
            return new NewContact(
                    ContactRole.POINT_OF_CONTACT,
                    newContactName,
                    newContactEmail.value(),
                    newContactJobTitle,
                    null,
                    null,
                    null);
        }
    }
}
