package org.bsplifecycle.prompt;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.forms.Forms;
import org.springframework.stereotype.Component;

/** Every question that the phases ask, by stem. A question without its form stops the application at start. */
@Component
class Questions {

    private static final String SUFFIX = "Prompt";

    private final Map<String, Question> byStem = new HashMap<>();

    Questions(Map<String, PromptForm<?>> prompts, Forms forms) {
        prompts.forEach((bean, prompt) -> {
            if (!bean.endsWith(SUFFIX)) {
                throw new IllegalStateException("The question %s should be called <stem>Prompt".formatted(bean));
            }
            String stem = bean.substring(0, bean.length() - SUFFIX.length());
            byStem.put(stem, new Question(prompt, forms.named(stem)));
        });
    }

    Question named(String stem) {
        Question question = byStem.get(stem);
        if (question == null) {
            throw new IllegalArgumentException("Nobody asks \"%s\"".formatted(stem));
        }
        return question;
    }
}
