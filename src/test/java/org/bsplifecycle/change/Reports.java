package org.bsplifecycle.change;

import java.util.Map;

/** What is written in these stories. */
final class Reports {

    private Reports() {}

    static Map<String, Object> draft() {
        return Map.of(
                "title", "Asking better questions",
                "context", "The partnership had begun to plan.",
                "goal", "How do partners act together?",
                "whatWeDid", "Five sessions.",
                "whatWeLearned", "Words first.",
                "voices", "Young people had spoken before.",
                "nextSteps", "The group goes on.");
    }
}
