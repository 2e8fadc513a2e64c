package org.bsplifecycle.prompt;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.prompt.PromptMails.Reminder;
import org.bsplifecycle.workingtime.WorkingTime;

/** Lets the days to come go by without an answer, and notes who is asked and reminded; by the rules of {@link Morning}. */
final class DaysAhead {

    private static final Comparator<Prompt> LONGEST_DUE =
            comparing(Prompt::nextReminder).thenComparing(DaysAhead::inOrder);

    /** As the database orders ids, which Java takes for signed numbers. */
    private static String inOrder(Prompt prompt) {
        return prompt.id().toString();
    }

    private final Instant now;
    private final Map<UUID, Contact> people;
    private final Map<String, Instant> written;
    private final Function<String, Reminding> how;
    private final WorkingTime time;
    private final UnaryOperator<Instant> leaves;
    private final Map<UUID, Prompt> open = new HashMap<>();
    private final PriorityQueue<Prompt> toAsk = new PriorityQueue<>(comparing(Prompt::askedAt));
    private final List<Asked> asked = new ArrayList<>();
    private final List<Reminded> reminded = new ArrayList<>();

    /** @param leaves when a mail leaves that is written then */
    DaysAhead(
            Instant now,
            Map<UUID, Contact> people,
            Map<String, Instant> written,
            Function<String, Reminding> how,
            WorkingTime time,
            UnaryOperator<Instant> leaves) {
        this.now = now;
        this.people = people;
        this.written = written;
        this.how = how;
        this.time = time;
        this.leaves = leaves;
    }

    /** Somebody will be asked then. */
    record Asked(Prompt prompt, Contact person) {}

    /** Somebody will be reminded then. */
    record Reminded(Instant when, Reminder reminder) {}

    /** @param toAsk what is to be asked later, with the moment of asking */
    void until(Instant end, Collection<Prompt> open, Collection<Prompt> toAsk) {
        open.forEach(prompt -> this.open.put(prompt.id(), prompt));
        this.toAsk.addAll(toAsk);
        Optional<Instant> next = next();
        while (next.isPresent() && !next.get().isAfter(end)) {
            passBy(next.get());
            next = next();
        }
    }

    List<Asked> asked() {
        return asked;
    }

    List<Reminded> reminded() {
        return reminded;
    }

    private Optional<Instant> next() {
        Optional<Instant> reminder = open.values().stream()
                .map(Prompt::nextReminder)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        Optional<Instant> asking = Optional.ofNullable(toAsk.peek()).map(Prompt::askedAt);
        return asking.filter(at -> reminder.isEmpty() || at.isBefore(reminder.get()))
                .or(() -> reminder);
    }

    private void passBy(Instant due) {
        Instant moment = due.isBefore(now) ? now : due;
        if (!toAsk.isEmpty() && !toAsk.peek().askedAt().isAfter(due)) {
            ask(toAsk.poll());
        } else {
            remind(moment);
        }
    }

    private void ask(Prompt prompt) {
        Contact person = people.get(prompt.contactId());
        asked.add(new Asked(prompt, person));
        written.put(person.address(), leaves.apply(prompt.askedAt()));
        open.put(prompt.id(), prompt);
    }

    private void remind(Instant moment) {
        Morning morning = new Morning(moment, people, written, how, time);
        List<Prompt> due = open.values().stream()
                .filter(prompt ->
                        prompt.nextReminder() != null && !prompt.nextReminder().isAfter(moment))
                .sorted(LONGEST_DUE)
                .toList();
        morning.begin(due);
        morning.nameToo(open.values().stream()
                .filter(prompt -> !due.contains(prompt)
                        && morning.addresses()
                                .contains(people.get(prompt.contactId()).address()))
                .sorted(comparing(Prompt::askedAt).thenComparing(DaysAhead::inOrder))
                .toList());
        morning.reminders().forEach(reminder -> {
            reminded.add(new Reminded(moment, reminder));
            written.put(reminder.person().address(), leaves.apply(moment));
        });
        morning.turns().forEach(turn -> open.computeIfPresent(turn.prompt(), (id, prompt) -> prompt.after(turn)));
    }
}
