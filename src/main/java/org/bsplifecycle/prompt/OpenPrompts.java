package org.bsplifecycle.prompt;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.stereotype.Component;

/** What we wait for from the partnerships, and since when. For whoever reads; nothing changes through it. */
@Component
public class OpenPrompts {

    private final PromptRows rows;
    private final Questions questions;

    OpenPrompts(PromptRows rows, Questions questions) {
        this.rows = rows;
        this.questions = questions;
    }

    /** Oldest first. */
    public List<OpenPrompt> of(BspReference reference) {
        return rows.of(reference).stream()
                .filter(Prompt::isOpen)
                .map(this::shown)
                .toList();
    }

    /** Of all BSPs in one query, by reference, oldest first. */
    public List<OpenPrompt> all() {
        return rows.open().stream().map(this::shown).toList();
    }

    private OpenPrompt shown(Prompt prompt) {
        return new OpenPrompt(
                prompt.id(),
                prompt.linkId(),
                prompt.reference(),
                prompt.kind(),
                questions.named(prompt.kind()).title(),
                prompt.askedAt(),
                PromptMails.answersFor(prompt),
                prompt.answerBy(),
                prompt.reminders());
    }
}
