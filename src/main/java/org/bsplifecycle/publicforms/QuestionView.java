package org.bsplifecycle.publicforms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as it stands on a page, with what was typed and what is wrong with it.
 *
 * @param headline whether the question is the page's heading too
 * @param value what was typed; of a box "true" when it is ticked
 * @param notAboutChild the box that says of a text which looks like a child's data that it is something else, or null
 * @param choices the options; grouped ones are in {@code regions} instead
 */
public record QuestionView(
        String kind,
        String key,
        String label,
        boolean headline,
        boolean optional,
        String hint,
        String error,
        String value,
        DateView date,
        List<ChoiceView> choices,
        RegionsView regions,
        Typing typing,
        ChoiceView notAboutChild)
        implements PartView {

    /** How a browser helps to type. */
    public record Typing(
            String type, String autocomplete, String inputmode, String spellcheck, String width, String rows) {}

    /** The ids of what explains the question, for screen readers; null when nothing does. */
    public String describedBy() {
        String ids = Stream.of(hint == null ? null : key + "-hint", error == null ? null : key + "-error")
                .filter(id -> id != null)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The id that a link in the error summary leads to. */
    public String target() {
        if (kind.equals("regions")) {
            return regions.list().isEmpty() ? key : regions.list().get(0).id();
        }
        return kind.equals("date") ? key + "-day" : key;
    }

    /** The end of a scale: its number and, where the form has one, its word. */
    public String end(int index) {
        ChoiceView choice = choices.get(index);
        return choice.word().isEmpty() ? choice.value() : choice.value() + " " + choice.word();
    }
}
