package org.bsplifecycle.prompt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** Takes the answer to an open question: recorded, told to the process and on the timeline, all or nothing, once. */
@Component
public class AnsweringPrompt {

    private static final int TRIES = 3;

    private final PromptRows rows;
    private final Questions questions;
    private final SettlingPrompt settling;
    private final Timeline timeline;
    private final Processes processes;
    private final Pauses pauses;
    private final TransactionTemplate transaction;

    AnsweringPrompt(
            PromptRows rows,
            Questions questions,
            SettlingPrompt settling,
            Timeline timeline,
            Processes processes,
            Pauses pauses,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.questions = questions;
        this.settling = settling;
        this.timeline = timeline;
        this.processes = processes;
        this.pauses = pauses;
        this.transaction = transaction;
    }

    /**
     * What is asked; changes nothing.
     *
     * @throws PromptOver when nobody waits for the answer any more
     */
    public Asked open(UUID id) {
        return asked(openOrOver(rows.find(id).orElseThrow(AnsweringPrompt::unknown)));
    }

    /**
     * Checks and takes an answer.
     *
     * @throws PromptOver when somebody else was first, or the question is no longer asked
     */
    public Reply answer(UUID id, Map<String, ?> given, Answerer by) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> take(id, given, by));
            } catch (Refused refused) {
                return Reply.wrong(List.of(new FieldError(refused.field(), refused.getMessage())));
            } catch (OptimisticLockingException | ConcurrencyFailureException meanwhile) {
                // The ladder ended, or somebody claimed the call, at the very moment of the answer.
                if (tried == TRIES) {
                    throw meanwhile;
                }
            }
        }
    }

    private Reply take(UUID id, Map<String, ?> given, Answerer by) {
        Prompt found = rows.find(id).orElseThrow(AnsweringPrompt::unknown);
        // The task first, as whoever completes it does: otherwise two could wait for each other.
        processes.hold(found.processInstance());
        List<Prompt> all = rows.hold(found.processInstance());
        Asked asked = asked(openOrOver(
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(AnsweringPrompt::unknown)));
        if (pauses.of(asked.prompt().reference()).isPresent()) {
            throw new Refused("The project is paused. An answer can be given when it goes on.");
        }
        Form form = asked.question().form();
        Checked checked = form.check(given, asked.facts());
        if (!checked.ok()) {
            return Reply.wrong(checked.errors());
        }
        Prompt prompt = asked.prompt();
        // Settled before it is recorded: an answer that names somebody new does not ask that person the same.
        settling.settle(prompt, PromptState.ANSWERED);
        String answer = asked.question().record(prompt.reference(), checked, by.who());
        rows.answered(id, answer, by);
        Stream.concat(form.guard().letIn(form, checked.answers()).stream(), by.letIn().stream())
                .forEach(said -> timeline.add(prompt.reference(), said, by.who()));
        timeline.add(prompt.reference(), said(asked, answer, by), by.who());
        goOn(asked, answer, all);
        return Reply.of(answer);
    }

    /** An agreement goes on when the last partner has given it; whatever else one of them answers goes on at once. */
    private void goOn(Asked asked, String answer, List<Prompt> all) {
        Prompt prompt = asked.prompt();
        Question question = asked.question();
        List<Prompt> open = all.stream()
                .filter(other -> other.isOpen() && !other.id().equals(prompt.id()))
                .toList();
        String together = answer;
        if (question.needsTheOthers(answer)) {
            if (!open.isEmpty()) {
                return;
            }
            together = question.together(Stream.concat(
                            Stream.of(answer),
                            all.stream()
                                    .filter(other -> other.state() == PromptState.ANSWERED)
                                    .map(Prompt::answer))
                    .toList());
            question.agreed(prompt.reference(), together);
        }
        open.forEach(other -> settling.settle(other, PromptState.CANCELLED));
        if (!tell(prompt, together)) {
            throw new PromptOver("%s no longer waits for this answer.".formatted(prompt.reference()));
        }
    }

    private boolean tell(Prompt prompt, String answer) {
        return processes.tell(
                prompt.reference(),
                PromptProcess.ANSWERED,
                PromptProcess.PROMPT_ID,
                prompt.asking().toString(),
                Outcome.of(PromptProcess.PROMPT_ANSWER, answer));
    }

    private static String said(Asked asked, String answer, Answerer by) {
        Question question = asked.question();
        String who = asked.prompt().answersFor() == null
                ? "The partnership"
                : StringUtils.capitalize(PromptMails.answersFor(asked.prompt()));
        return by.onBehalf()
                ? "%s's answer to “%s” was recorded for it, told %s: %s"
                        .formatted(who, question.title(), by.source().inWords(), question.inWords(answer))
                : "%s answered “%s”: %s".formatted(who, question.title(), question.inWords(answer));
    }

    private Asked asked(Prompt prompt) {
        Question question = questions.named(prompt.kind());
        return new Asked(prompt, question, question.facts(prompt.reference()));
    }

    private static Prompt openOrOver(Prompt prompt) {
        if (!prompt.isOpen()) {
            throw new PromptOver(
                    switch (prompt.state()) {
                        case ANSWERED -> "This question has been answered already. Nothing more is needed.";
                        case TAKEN_OVER -> "This question was closed without an answer. Nothing more is needed.";
                        default -> "This question is no longer asked. Nothing more is needed.";
                    });
        }
        return prompt;
    }

    private static PromptOver unknown() {
        return new PromptOver("There is no such question.");
    }
}
