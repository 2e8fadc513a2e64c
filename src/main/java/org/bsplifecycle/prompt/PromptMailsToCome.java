package org.bsplifecycle.prompt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.LastWritten;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.MailToCome;
import org.bsplifecycle.correspondence.MailsToCome;
import org.bsplifecycle.prompt.DaysAhead.Asked;
import org.bsplifecycle.prompt.DaysAhead.Reminded;
import org.bsplifecycle.workingtime.MailHours;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reminders to come if nobody answers, and the questions that a date brings, with theirs. */
@Component
class PromptMailsToCome implements MailsToCome {

    private final ObjectProvider<QuestionsToCome> questionsToCome;
    private final Questions questions;
    private final ReminderRows rows;
    private final RemindingPeople reminding;
    private final PromptMails mails;
    private final Contacts contacts;
    private final LastWritten lastWritten;
    private final ReminderPolicy policy;
    private final WorkingTime time;
    private final MailHours hours;
    private final Clock clock;

    PromptMailsToCome(
            ObjectProvider<QuestionsToCome> questionsToCome,
            Questions questions,
            ReminderRows rows,
            RemindingPeople reminding,
            PromptMails mails,
            Contacts contacts,
            LastWritten lastWritten,
            ReminderPolicy policy,
            WorkingTime time,
            MailHours hours,
            Clock clock) {
        this.questionsToCome = questionsToCome;
        this.questions = questions;
        this.rows = rows;
        this.reminding = reminding;
        this.mails = mails;
        this.contacts = contacts;
        this.lastWritten = lastWritten;
        this.policy = policy;
        this.time = time;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<MailToCome> until(Instant end, Optional<BspReference> only) {
        Map<UUID, Prompt> open = new HashMap<>();
        rows.open(only).forEach(prompt -> open.put(prompt.id(), prompt));
        Map<UUID, Contact> people = new HashMap<>(
                contacts.find(open.values().stream().map(Prompt::contactId).toList()));
        List<Prompt> toAsk = toAsk(end, only, people);
        Map<String, Instant> written = new HashMap<>(
                lastWritten.to(people.values().stream().map(Contact::email).toList()));
        DaysAhead days = new DaysAhead(clock.instant(), people, written, policy.remembered(), time, hours::next);
        days.until(end, open.values(), toAsk);
        return Stream.concat(
                        days.asked().stream().map(this::asking),
                        days.reminded().stream()
                                .filter(one -> only.isEmpty() || concerns(one, only.get()))
                                .map(one -> reminding(one, open)))
                .toList();
    }

    private List<Prompt> toAsk(Instant end, Optional<BspReference> only, Map<UUID, Contact> people) {
        List<Prompt> toAsk = new ArrayList<>();
        questionsToCome.forEach(source -> source.until(end, only)
                .forEach(one -> mails.whomToAsk(
                                one.reference(), questions.named(one.kind()).asks())
                        .ifPresent(person -> {
                            people.put(person.id(), person);
                            Ladder ladder = Ladder.from(one.when(), policy.of(one.kind()), time);
                            toAsk.add(Prompt.toBeAsked(one.reference(), one.kind(), person, ladder));
                        })));
        return toAsk;
    }

    private static boolean concerns(Reminded one, BspReference reference) {
        return one.reminder().of().stream()
                .anyMatch(prompt -> prompt.reference().equals(reference));
    }

    private MailToCome asking(Asked one) {
        Mail mail = mails.asking(
                one.prompt(),
                one.person(),
                MailToCome.next(one.prompt().kind(), one.prompt().reference()));
        return new MailToCome(mail, one.prompt().askedAt(), null);
    }

    private MailToCome reminding(Reminded one, Map<UUID, Prompt> open) {
        Prompt now = open.get(one.reminder().first().id());
        Mail mail = mails.reminding(one.reminder());
        if (now == null) {
            return new MailToCome(mail.on(MailToCome.ANY), one.when(), null);
        }
        boolean next = now.reminders() == one.reminder().first().reminders();
        return new MailToCome(mail, one.when(), next ? () -> reminding.remindNow(now.id()) : null);
    }
}
