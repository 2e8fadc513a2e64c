package org.bsplifecycle.prompt;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.stereotype.Component;

/** Everything that was ever asked of a partnership, and what came of it. For staff who read. */
@Component
public class PromptHistory {

    private final PromptRows rows;
    private final Questions questions;

    PromptHistory(PromptRows rows, Questions questions) {
        this.rows = rows;
        this.questions = questions;
    }

    /** Oldest first, those still open included. */
    public List<PastPrompt> of(BspReference reference) {
        return rows.of(reference).stream().map(this::shown).toList();
    }

    private PastPrompt shown(Prompt prompt) {
        Question question = questions.named(prompt.kind());
        return new PastPrompt(
                question.title(),
                PromptMails.answersFor(prompt),
                prompt.askedAt(),
                prompt.state().label(),
                prompt.settledAt(),
                prompt.answer() == null ? null : question.inWords(prompt.answer()),
                prompt.callNote());
    }
}
