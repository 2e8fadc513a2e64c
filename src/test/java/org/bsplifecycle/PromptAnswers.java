package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.prompt.Answerer;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.Reply;

/** The partnership in a test: answers what it was asked, in the way its page does. */
public final class PromptAnswers {

    private final OpenPrompts open;
    private final AnsweringPrompt answering;

    public PromptAnswers(OpenPrompts open, AnsweringPrompt answering) {
        this.open = open;
        this.answering = answering;
    }

    /** Answers the one open question of this stem; fails when the form does not take the answer. */
    public void answers(BspReference reference, String stem, Map<String, Object> answers) {
        Reply reply = answering.answer(asked(reference, stem).id(), answers, Answerer.partnership());
        assertThat(reply.errors())
                .as("what is wrong with the answer to %s", stem)
                .isEmpty();
    }

    /** The one open question of this stem. */
    public OpenPrompt asked(BspReference reference, String stem) {
        List<OpenPrompt> waiting = open.of(reference).stream()
                .filter(prompt -> prompt.kind().equals(stem))
                .toList();
        assertThat(waiting)
                .as("%s should be asked %s, open are %s", reference, stem, open.of(reference))
                .hasSize(1);
        return waiting.get(0);
    }
}
