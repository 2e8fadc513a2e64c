package org.bsplifecycle.prompt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What is mailed about questions: the question itself and its reminders, to whoever was asked, with the same link. */
@Component
class PromptMails {

    private final Outbox outbox;
    private final Contacts contacts;
    private final Questions questions;
    private final Timeline timeline;
    private final WorkingTime time;

    PromptMails(Outbox outbox, Contacts contacts, Questions questions, Timeline timeline, WorkingTime time) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.questions = questions;
        this.timeline = timeline;
        this.time = time;
    }

    void ask(Prompt prompt) {
        ask(prompt, prompt.linkId().toString());
    }

    /** The mail that asked has not left, and its days are no longer true. */
    void askAgain(Prompt prompt) {
        ask(prompt, "%s, by %s".formatted(prompt.linkId(), prompt.answerBy()));
    }

    private void ask(Prompt prompt, String occurrence) {
        Optional.ofNullable(prompt.contactId())
                .flatMap(contacts::find)
                .ifPresent(person -> outbox.enqueue(asking(prompt, person, occurrence)));
    }

    Mail asking(Prompt prompt, Contact person, String occurrence) {
        return new Mail(
                prompt.reference(),
                prompt.kind(),
                Recipient.of(person),
                occurrence,
                prompt.linkId(),
                Map.of("answerBy", answerBy(prompt), "answersFor", answersFor(prompt)));
    }

    /** One mail to each of these people, once for each step of the ladder, however often it is tried. */
    void remind(List<Reminder> reminders) {
        List<Mail> mails = new ArrayList<>();
        for (Reminder reminder : reminders) {
            mails.add(reminding(reminder));
        }
        Set<String> leaving = outbox.dispatch(mails);
        reminders.stream()
                .filter(reminder -> leaving.contains(occurrence(reminder.first())))
                .forEach(this::elsewhere);
    }

    Mail reminding(Reminder reminder) {
        return reminder.of().size() == 1 ? ofOne(reminder) : ofSeveral(reminder);
    }

    private Mail ofOne(Reminder reminder) {
        Prompt prompt = reminder.first();
        return mail(
                reminder,
                "remindPrompt",
                Map.of(
                        "answerBy", answerBy(prompt),
                        "answersFor", answersFor(prompt),
                        "question", questions.named(prompt.kind()).title(),
                        "asked", time.inWords(time.dateOf(prompt.askedAt()))),
                List.of());
    }

    private Mail ofSeveral(Reminder reminder) {
        return mail(
                reminder,
                "remindSeveral",
                Map.of("count", String.valueOf(reminder.of().size())),
                reminder.of().stream()
                        .map(prompt -> new Mail.Listed(
                                line(prompt), prompt.linkId(), reminder.isDue(prompt) ? occurrence(prompt) : null))
                        .toList());
    }

    private String line(Prompt prompt) {
        return "%s, for %s (%s), by %s"
                .formatted(
                        questions.named(prompt.kind()).title(),
                        answersFor(prompt),
                        prompt.reference(),
                        answerBy(prompt));
    }

    private static Mail mail(Reminder reminder, String template, Map<String, String> values, List<Mail.Listed> listed) {
        Prompt prompt = reminder.first();
        return new Mail(
                prompt.reference(),
                template,
                Recipient.of(reminder.person()),
                occurrence(prompt),
                prompt.linkId(),
                values,
                listed,
                null);
    }

    private static String occurrence(Prompt prompt) {
        return "%s:%d".formatted(prompt.linkId(), prompt.reminders() + 1);
    }

    /** The mail is kept with one project; the others' timelines say that it went out. */
    private void elsewhere(Reminder reminder) {
        reminder.of().stream()
                .filter(prompt -> !prompt.reference().equals(reminder.first().reference()))
                .forEach(prompt -> timeline.add(
                        prompt.reference(),
                        "Reminded of “%s”, in one email with %s"
                                .formatted(
                                        questions.named(prompt.kind()).title(),
                                        reminder.first().reference()),
                        Timeline.THE_SYSTEM));
    }

    static String answersFor(Prompt prompt) {
        ContactRole role = prompt.answersFor() == null ? ContactRole.POINT_OF_CONTACT : prompt.answersFor();
        return role.partner();
    }

    private String answerBy(Prompt prompt) {
        return time.inWords(prompt.answerBy());
    }

    /** Who is asked now: the wanted role, else the next one that somebody has. */
    Optional<Contact> whomToAsk(BspReference reference, ContactRole wanted) {
        var people = contacts.of(reference);
        return Stream.of(wanted, ContactRole.POINT_OF_CONTACT, ContactRole.DEPUTY_CONTACT, ContactRole.SPONSOR)
                .flatMap(role -> people.stream().filter(person -> person.role() == role))
                .findFirst();
    }

    /**
     * @param of what this person is asked, longest due first; at least one
     * @param now what is due by then is what the mail is for; the rest is only named
     */
    record Reminder(Contact person, List<Prompt> of, Instant now) {

        boolean isDue(Prompt prompt) {
            return prompt.nextReminder() != null && !prompt.nextReminder().isAfter(now);
        }

        Prompt first() {
            return of.get(0);
        }
    }
}
