package org.bsplifecycle.publicforms;

/** One option on a page; {@code after} says that "or" stands before it, {@code found} that a search hit it. */
public record ChoiceView(
        String id, String value, String label, String hint, boolean chosen, boolean after, boolean found) {

    /** What a scale says of this number: "1 Not at all clear" is "Not at all clear". */
    public String word() {
        return label.startsWith(value) ? label.substring(value.length()).strip() : label;
    }
}
