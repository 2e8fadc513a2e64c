package org.bsplifecycle.change.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bsplifecycle.change.DescribingChange;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.springframework.stereotype.Component;

/** What the forms of "Describe the change" have in common: the answers are kept, and the process learns who decides. */
@Component
class Described {

    private final DescribingChange describing;

    Described(DescribingChange describing) {
        this.describing = describing;
    }

    Outcome as(TaskContext task, Map<String, ?> answers) {
        boolean approvalNeeded = describing.describe(ChangeProcess.change(task), texts(answers));
        String what = describing.get(ChangeProcess.change(task)).kind().label();
        return Outcome.of(ChangeProcess.APPROVAL_NEEDED, approvalNeeded)
                .saying(approvalNeeded ? what + ": waits for approval" : what + ": decided");
    }

    private static Map<String, String> texts(Map<String, ?> answers) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.forEach((key, answer) -> texts.put(key, answer.toString()));
        return texts;
    }

    /** Answers by key, those not given left out. */
    static Map<String, Object> answers(Object... keysAndAnswers) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < keysAndAnswers.length; i += 2) {
            if (keysAndAnswers[i + 1] != null) {
                given.put((String) keysAndAnswers[i], keysAndAnswers[i + 1]);
            }
        }
        return given;
    }
}
