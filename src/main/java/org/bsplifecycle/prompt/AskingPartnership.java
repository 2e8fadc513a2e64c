package org.bsplifecycle.prompt;

import java.time.Clock;
import java.util.UUID;
import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Timeline;
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
    private final Questions questions;
    private final Links links;
    private final Timeline timeline;
    private final WorkingTime time;
    private final Clock clock;

    AskingPartnership(
            PromptRows rows,
            PromptMails mails,
            Questions questions,
            Links links,
            Timeline timeline,
            WorkingTime time,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.questions = questions;
        this.links = links;
        this.timeline = timeline;
        this.time = time;
        this.clock = clock;
    }

    /** Opens the question with its link and mails it. Asked again, the earlier link is replaced. */
    @Transactional
    public UUID ask(BspReference reference, String kind, String processInstance) {
        Question question = questions.named(kind);
        rows.of(reference).stream()
                .filter(earlier -> earlier.processInstance().equals(processInstance))
                .forEach(earlier -> stop(earlier, PromptState.CANCELLED));
        UUID id = UUID.randomUUID();
        Ladder ladder = Ladder.from(clock.instant(), time);
        Prompt prompt = new Prompt(
                id,
                reference,
                kind,
                processInstance,
                mails.whomToAsk(reference, question.asks()).map(Contact::id).orElse(null),
                links.create(LinkPurpose.PROMPT, id.toString(), ladder.linkEnds()),
                PromptState.OPEN,
                ladder.asked(),
                ladder.answerBy(),
                0,
                null,
                null,
                null,
                null);
        rows.add(prompt, ladder);
        mails.ask(prompt);
        if (prompt.contactId() == null) {
            timeline.add(
                    reference,
                    "Nobody could be asked to answer “%s”: the project has no contact".formatted(question.title()),
                    Timeline.THE_SYSTEM);
        }
        return id;
    }

    /** Goes on without an answer; the link is over. */
    @Transactional
    public void takeOver(UUID id) {
        rows.hold(id).ifPresent(prompt -> {
            stop(prompt, PromptState.TAKEN_OVER);
            timeline.add(
                    prompt.reference(),
                    "No answer to “%s”; the programme goes on without one"
                            .formatted(questions.named(prompt.kind()).title()),
                    Timeline.THE_SYSTEM);
        });
    }

    /** Whoever opens a link after the end finds it over. */
    @EventListener
    void callOff(BspEnded end) {
        rows.of(end.reference()).forEach(prompt -> stop(prompt, PromptState.CANCELLED));
    }

    private void stop(Prompt prompt, PromptState how) {
        if (prompt.isOpen()) {
            rows.settled(prompt.id(), how);
            links.revoke(prompt.linkId());
        }
    }
}
