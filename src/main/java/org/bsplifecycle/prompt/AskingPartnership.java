package org.bsplifecycle.prompt;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a partnership a question, and stops asking. */
@Component
public class AskingPartnership {

    private final PromptRows rows;
    private final PromptMails mails;
    private final SettlingPrompt settling;
    private final Questions questions;
    private final Contacts contacts;
    private final ReminderPolicy policy;
    private final Links links;
    private final Timeline timeline;
    private final WorkingTime time;
    private final Clock clock;

    AskingPartnership(
            PromptRows rows,
            PromptMails mails,
            SettlingPrompt settling,
            Questions questions,
            Contacts contacts,
            ReminderPolicy policy,
            Links links,
            Timeline timeline,
            WorkingTime time,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.settling = settling;
        this.questions = questions;
        this.contacts = contacts;
        this.policy = policy;
        this.links = links;
        this.timeline = timeline;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Opens the question with its link and mails it: to one person, or to one for each partner where the question is of
     * that kind. Asked again, earlier links are replaced, and partners who have answered are left alone.
     *
     * @return what the process waits for, and until when
     */
    @Transactional
    public Outcome ask(BspReference reference, String kind, String processInstance) {
        Question question = questions.named(kind);
        Reminding reminding = policy.of(kind);
        Ladder ladder = Ladder.from(clock.instant(), reminding, time);
        UUID asking = UUID.randomUUID();
        List<Prompt> earlier = rows.hold(processInstance);
        earlier.forEach(prompt -> settling.settle(prompt, PromptState.CANCELLED));
        List<Contact> people = partners(reference, question).stream()
                .filter(person -> earlier.stream().noneMatch(prompt -> hasAnswered(prompt, person)))
                .toList();
        if (people.isEmpty()) {
            Contact person = mails.whomToAsk(reference, question.asks()).orElse(null);
            open(asked(reference, kind, asking, processInstance, null, person, ladder));
        }
        people.forEach(person -> open(asked(reference, kind, asking, processInstance, person.role(), person, ladder)));
        return Outcome.of(PromptProcess.PROMPT_ID, asking.toString())
                .with(PromptProcess.LADDER_ENDS, Date.from(ladder.ends()))
                .with(PromptProcess.ESCALATE_TO, reminding.escalateTo().orElse(Groups.PARTNERSHIP_MANAGERS));
    }

    private static boolean hasAnswered(Prompt prompt, Contact person) {
        return prompt.state() == PromptState.ANSWERED && prompt.answersFor() == person.role();
    }

    /** One person of each partner that has somebody to answer for it. */
    private List<Contact> partners(BspReference reference, Question question) {
        if (!question.ofEachPartner()) {
            return List.of();
        }
        List<Contact> people = contacts.of(reference);
        return ContactRole.APPROVERS.stream()
                .flatMap(role ->
                        people.stream().filter(person -> person.role() == role).limit(1))
                .toList();
    }

    private Prompt asked(
            BspReference reference,
            String kind,
            UUID asking,
            String processInstance,
            ContactRole answersFor,
            Contact person,
            Ladder ladder) {
        UUID id = UUID.randomUUID();
        return Prompt.asked(
                id,
                reference,
                kind,
                asking,
                processInstance,
                answersFor,
                person == null ? null : person.id(),
                links.create(LinkPurpose.PROMPT, id.toString(), ladder.linkEnds()),
                ladder);
    }

    private void open(Prompt prompt) {
        rows.add(prompt);
        mails.ask(prompt);
        if (prompt.contactId() == null) {
            timeline.add(
                    prompt.reference(),
                    "Nobody could be asked to answer “%s”: the project has no contact"
                            .formatted(questions.named(prompt.kind()).title()),
                    Timeline.THE_SYSTEM);
        }
    }

    /** Goes on without an answer; the links are over. */
    @Transactional
    public void takeOver(UUID asking) {
        List<Prompt> open = settling.open(asking);
        open.forEach(prompt -> settling.settle(prompt, PromptState.TAKEN_OVER));
        open.stream()
                .findFirst()
                .ifPresent(prompt -> timeline.add(
                        prompt.reference(),
                        "No answer to “%s”; the programme goes on without one"
                                .formatted(questions.named(prompt.kind()).title()),
                        Timeline.THE_SYSTEM));
    }

    /** Whoever opens a link after the end finds it over. */
    @EventListener
    void callOff(BspEnded end) {
        rows.of(end.reference()).forEach(prompt -> settling.settle(prompt, PromptState.CANCELLED));
    }
}
