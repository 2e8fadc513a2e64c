package org.bsplifecycle.closing.process;

import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.closing.ClosingBsp;
import org.bsplifecycle.closing.Impacts;
import org.bsplifecycle.prompt.PromptForm;
import org.springframework.stereotype.Component;

/** The partnership reads what would be added to its report. */
@Component
class SeeImpactPrompt implements PromptForm<SeeImpactPrompt.Answers> {

    private final ClosingBsp closing;
    private final Impacts impacts;

    SeeImpactPrompt(ClosingBsp closing, Impacts impacts) {
        this.closing = closing;
        this.impacts = impacts;
    }

    enum Decision {
        AGREE,
        CHANGES
    }

    record Answers(Decision decision, String comment, String name, String role) {}

    @Override
    public Map<String, Object> facts(BspReference reference) {
        return Map.of("impact", impacts.find(reference).orElseThrow().text());
    }

    @Override
    public String record(BspReference reference, Answers answers, String by) {
        boolean agreed = answers.decision() == Decision.AGREE;
        closing.answer(reference, answers.comment(), agreed ? answers.name() + ", " + answers.role() : null);
        return answers.decision().name();
    }

    @Override
    public String whatHappensNext(String answer) {
        return Decision.AGREE.name().equals(answer)
                ? "We publish the final edition of your learning report and close the project. Thank you for all of it."
                : "We work your changes in and ask you again.";
    }
}
