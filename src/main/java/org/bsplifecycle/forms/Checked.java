package org.bsplifecycle.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a check: one entry for each field of the form, by its key, and what is wrong. An unanswered or hidden
 * field has null (a list is empty, a box is false). What the form does not ask is not there.
 */
public record Checked(Map<String, Object> answers, List<FieldError> errors) {

    /** Takes copies; the answers keep the form's order. */
    public Checked {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        errors = List.copyOf(errors);
    }

    /** Whether every answer fits. */
    public boolean ok() {
        return errors.isEmpty();
    }

    /** Whether not one question was answered: no word, no choice, no tick. */
    public boolean empty() {
        return answers.values().stream()
                .allMatch(answer -> answer == null
                        || Boolean.FALSE.equals(answer)
                        || List.of().equals(answer));
    }

    /** The answers as a record whose components are named like the form's keys. */
    public <R extends Record> R as(Class<R> type) {
        if (!ok()) {
            throw new IllegalStateException("Answers with errors are not bound: " + errors);
        }
        return new RecordBinding<>(type).bind(answers);
    }
}
