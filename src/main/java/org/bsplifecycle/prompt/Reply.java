package org.bsplifecycle.prompt;

import java.util.List;
import org.bsplifecycle.forms.FieldError;

/** What came of an answer: its code, or what is wrong with it. */
public record Reply(String answer, List<FieldError> errors) {

    static Reply of(String answer) {
        return new Reply(answer, List.of());
    }

    static Reply wrong(List<FieldError> errors) {
        return new Reply(null, errors);
    }

    public boolean ok() {
        return errors.isEmpty();
    }
}
