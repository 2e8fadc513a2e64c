package org.bsplifecycle.prompt;

import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What is mailed about a question: the question itself and its reminders, to whoever was asked, with the same link. */
@Component
class PromptMails {

    private static final Map<ContactRole, String> ROLES = Map.of(
            ContactRole.POINT_OF_CONTACT, "pointOfContact",
            ContactRole.DEPUTY_CONTACT, "deputyContact",
            ContactRole.SPONSOR, "sponsor",
            ContactRole.PARTICIPANT, "participants");

    private final Outbox outbox;
    private final Contacts contacts;
    private final WorkingTime time;

    PromptMails(Outbox outbox, Contacts contacts, WorkingTime time) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.time = time;
    }

    void ask(Prompt prompt) {
        mail(prompt, prompt.kind(), prompt.id().toString(), Map.of("answerBy", answerBy(prompt)));
    }

    /** Once for each step of the ladder, however often it is tried. */
    void remind(Prompt prompt, Question question) {
        mail(
                prompt,
                "remindPrompt",
                prompt.id() + ":" + prompt.reminders(),
                Map.of(
                        "answerBy", answerBy(prompt),
                        "question", question.title(),
                        "asked", time.inWords(time.dateOf(prompt.askedAt()))));
    }

    private void mail(Prompt prompt, String template, String occurrence, Map<String, String> values) {
        person(prompt)
                .ifPresent(person -> outbox.enqueue(new Mail(
                        prompt.reference(),
                        template,
                        new Recipient(ROLES.get(person.role()), person.email(), person.name()),
                        occurrence,
                        prompt.linkId(),
                        values)));
    }

    private Optional<Contact> person(Prompt prompt) {
        return Optional.ofNullable(prompt.contactId()).flatMap(contacts::find);
    }

    private String answerBy(Prompt prompt) {
        return time.inWords(prompt.answerBy());
    }

    /** Who is asked now: the wanted role, else the next one that somebody has. */
    Optional<Contact> whomToAsk(BspReference reference, ContactRole wanted) {
        var people = contacts.of(reference);
        return java.util.stream.Stream.of(
                        wanted, ContactRole.POINT_OF_CONTACT, ContactRole.DEPUTY_CONTACT, ContactRole.SPONSOR)
                .flatMap(role -> people.stream().filter(person -> person.role() == role))
                .findFirst();
    }
}
