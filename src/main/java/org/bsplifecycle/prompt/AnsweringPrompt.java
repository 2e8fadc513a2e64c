package org.bsplifecycle.prompt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.publicforms.Links;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the answer to an open question: recorded, told to the process and on the timeline, all or nothing, once. */
@Component
public class AnsweringPrompt {

    private static final int TRIES = 3;

    private final PromptRows rows;
    private final Questions questions;
    private final Links links;
    private final Timeline timeline;
    private final Processes processes;
    private final TransactionTemplate transaction;

    AnsweringPrompt(
            PromptRows rows,
            Questions questions,
            Links links,
            Timeline timeline,
            Processes processes,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.questions = questions;
        this.links = links;
        this.timeline = timeline;
        this.processes = processes;
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
        // The task first, as whoever completes it does: otherwise two could wait for each other.
        processes.hold(rows.find(id).orElseThrow(AnsweringPrompt::unknown).processInstance());
        Asked asked = asked(openOrOver(rows.hold(id).orElseThrow(AnsweringPrompt::unknown)));
        Checked checked = asked.question().form().check(given, asked.facts());
        if (!checked.ok()) {
            return Reply.wrong(checked.errors());
        }
        Prompt prompt = asked.prompt();
        String answer = asked.question().record(prompt.reference(), checked, by.who());
        rows.answered(id, answer, by);
        links.revoke(prompt.linkId());
        timeline.add(prompt.reference(), said(asked.question(), answer, by), by.who());
        if (!tell(prompt, answer)) {
            throw new PromptOver("%s no longer waits for this answer.".formatted(prompt.reference()));
        }
        return Reply.of(answer);
    }

    private boolean tell(Prompt prompt, String answer) {
        return processes.tell(
                prompt.reference(),
                PromptProcess.ANSWERED,
                PromptProcess.PROMPT_ID,
                prompt.id().toString(),
                Outcome.of(PromptProcess.PROMPT_ANSWER, answer));
    }

    private static String said(Question question, String answer, Answerer by) {
        String how = by.onBehalf()
                ? "The partnership's answer to “%s” was recorded for it, told %s: %s"
                        .formatted(question.title(), by.source().inWords(), question.inWords(answer))
                : "The partnership answered “%s”: %s".formatted(question.title(), question.inWords(answer));
        return how;
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
