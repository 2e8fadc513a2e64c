package org.bsplifecycle.prompt;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.InMarkdown;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What somebody needs to call a partnership that has not answered: what was asked, whom to ring, what is known already. */
@Component
public class CallingPartnership {

    private final PromptRows rows;
    private final Questions questions;
    private final Contacts contacts;
    private final ReminderPolicy policy;
    private final WorkingTime time;

    CallingPartnership(
            PromptRows rows, Questions questions, Contacts contacts, ReminderPolicy policy, WorkingTime time) {
        this.rows = rows;
        this.questions = questions;
        this.contacts = contacts;
        this.policy = policy;
        this.time = time;
    }

    /** The facts of the form {@code callPartnership}. */
    public Map<String, Object> facts(UUID asking) {
        List<Prompt> missing = missing(asking);
        Prompt first = missing.get(0);
        Map<UUID, Contact> asked =
                contacts.find(missing.stream().map(Prompt::contactId).toList());
        int reminders = missing.stream().mapToInt(Prompt::reminders).max().orElse(0);
        return Map.of(
                "question", questions.named(first.kind()).title(),
                "asked", day(first.askedAt()),
                "reminded", times(reminders),
                "missing", missing.stream().map(PromptMails::answersFor).collect(joining(", ")),
                "answerLinks",
                        new InMarkdown(
                                missing.stream().map(CallingPartnership::link).collect(joining(" · "))),
                "earlierCalls", earlierCalls(first),
                "people", people(first, asked),
                "askedPeople",
                        asked.values().stream()
                                .sorted(Comparator.comparing(Contact::role))
                                .map(person -> new Option(person.id().toString(), person.name()).asMap())
                                .toList(),
                "reminders", String.valueOf(policy.of(first.kind()).most()),
                "changePage", new InMarkdown("/staff/bsps/%s/change".formatted(first.reference())));
    }

    private List<Prompt> missing(UUID asking) {
        List<Prompt> missing = rows.ofAsking(asking).stream()
                .filter(Prompt::isOpen)
                .sorted(Comparator.comparing(Prompt::answersFor, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (missing.isEmpty()) {
            throw new Refused("There is no such question.");
        }
        return missing;
    }

    private static String link(Prompt prompt) {
        return "[Record the answer of %s](/staff/prompts/%s/answer)"
                .formatted(PromptMails.answersFor(prompt), prompt.id());
    }

    private List<Map<String, String>> earlierCalls(Prompt prompt) {
        return rows.ofProcess(prompt.processInstance()).stream()
                .filter(earlier -> earlier.callNote() != null)
                .map(earlier -> Map.of(
                        "when",
                        day(earlier.settledAt() == null ? earlier.askedAt() : earlier.settledAt()),
                        "note",
                        earlier.callNote()))
                .distinct()
                .toList();
    }

    private List<Map<String, String>> people(Prompt prompt, Map<UUID, Contact> asked) {
        return contacts.of(prompt.reference()).stream()
                .filter(person -> person.role() != ContactRole.PARTICIPANT)
                .sorted(Comparator.comparing(Contact::role))
                .map(person -> row(person, asked.containsKey(person.id())))
                .toList();
    }

    private String day(Instant moment) {
        LocalDate day = time.dateOf(moment);
        return time.inWords(day);
    }

    private static String times(int reminders) {
        return switch (reminders) {
            case 0 -> "not at all";
            case 1 -> "once";
            case 2 -> "twice";
            default -> reminders + " times";
        };
    }

    private static Map<String, String> row(Contact person, boolean asked) {
        return Map.of(
                "role",
                person.role().label() + (asked ? " (asked)" : ""),
                "person",
                person.jobTitle() == null ? person.name() : person.name() + ", " + person.jobTitle(),
                "phone",
                person.phone() == null ? "" : person.phone(),
                "email",
                person.email());
    }
}
