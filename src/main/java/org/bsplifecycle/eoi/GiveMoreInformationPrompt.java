package org.bsplifecycle.eoi;

import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.prompt.PromptForm;
import org.springframework.stereotype.Component;

/** Asks a partnership what its expression of interest left open. */
@Component
class GiveMoreInformationPrompt implements PromptForm<GiveMoreInformationPrompt.Answers> {

    static final String GIVEN = "GIVEN";

    private final Reviews reviews;
    private final GivenInformation information;

    GiveMoreInformationPrompt(Reviews reviews, GivenInformation information) {
        this.reviews = reviews;
        this.information = information;
    }

    @Override
    public Map<String, Object> facts(BspReference reference) {
        return Map.of("questions", reviews.lastQuestions(reference).orElse(""));
    }

    @Override
    public String record(BspReference reference, Answers answers, String by) {
        String questions = reviews.lastQuestions(reference).orElse("");
        information.add(reference, new GivenInformation.Round(questions, answers.information()), by);
        return GIVEN;
    }

    @Override
    public String whatHappensNext(String answer) {
        return "We read your answer within 5 working days. Then an implementation lead gets in touch, or we write to you.";
    }

    record Answers(String information) {}
}
