package org.bsplifecycle.eoi;

import java.util.Map;
import java.util.Set;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.MailFacts;
import org.springframework.stereotype.Component;

/** What mails about an expression of interest may say: our questions, and our words on the outcome. */
@Component
class EoiMailFacts implements MailFacts {

    private final Reviews reviews;
    private final Decisions decisions;

    EoiMailFacts(Reviews reviews, Decisions decisions) {
        this.reviews = reviews;
        this.decisions = decisions;
    }

    @Override
    public Set<String> names() {
        return Set.of("eoiQuestions", "eoiFeedback");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        return Map.of(
                "eoiQuestions", reviews.lastQuestions(reference).orElse(""),
                "eoiFeedback",
                        decisions
                                .lastFeedback(reference)
                                .or(() -> reviews.lastFeedback(reference))
                                .orElse(""));
    }
}
