package org.bsplifecycle.forms;

import java.util.List;
import java.util.Map;

/**
 * One question: its key is the name of what it answers, its label the question, its description the rule.
 *
 * @param shown whether it only shows a value and takes no answer
 * @param initial what stands in it before anybody has answered, or null
 * @param properties the form's own notes: {@code whenEmpty}, {@code whenWrong}, {@code look}, {@code autocomplete}
 */
public record Field(
        String id,
        String key,
        FieldType type,
        String label,
        String description,
        Rules rules,
        Choices choices,
        boolean shown,
        Object initial,
        Map<String, String> properties,
        Condition hide)
        implements Component {

    /** The options offered, given the facts. */
    public List<Option> options(Map<String, ?> facts) {
        return choices.offered(facts);
    }

    /** The names of its boxes on a page; a date is typed into three, or comes in one, a text may have one beside it. */
    public List<String> names() {
        return switch (type) {
            case DATE -> List.of(key, key + "-day", key + "-month", key + "-year");
            case TEXTFIELD, TEXTAREA -> List.of(key, boxNotAboutChild());
            default -> List.of(key);
        };
    }

    /** The name of the box that says of a text which looks like a child's data that it is something else. */
    public String boxNotAboutChild() {
        return key + "-else";
    }

    /** Whether it is asked only under a condition. */
    public boolean dependent() {
        return hide != Condition.NEVER;
    }

    /** The label that a person chose for a value, or the value itself where no option has it. */
    public String labelOf(String value, Map<String, ?> facts) {
        return options(facts).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
