package org.bsplifecycle.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds back what looks like a child's data, before anything is kept of it, unless somebody says that it is something
 * else.
 */
public final class Guard {

    /** For what was let in already. */
    static final Guard NONE = new Guard(null);

    private final ChildData children;

    Guard(ChildData children) {
        this.children = children;
    }

    /** Whether nothing of what was typed here may be kept. */
    public boolean holds(Field field, Map<String, ?> given) {
        return !NotAboutChild.isSaid(field, given)
                && field.names().stream()
                        .flatMap(name -> Given.many(given.get(name)).stream())
                        .anyMatch(typed -> looksLikeChild(field, typed));
    }

    /** Whether it looks like a child's data, whatever was said of it. */
    public boolean looksLikeChild(Field field, String typed) {
        return seenIn(field, typed).isPresent();
    }

    /**
     * What the timeline says of answers that were let in because somebody said that they are something else: which
     * question, never the text.
     */
    public List<String> letIn(Form form, Map<String, ?> answers) {
        return form.fields().stream()
                .filter(field -> answers.get(field.key()) instanceof String text && looksLikeChild(field, text))
                .map(field -> "A text was marked as not about a child: “%s”".formatted(field.label()))
                .toList();
    }

    /** How to say it in Tasklist, to be put behind the sentence of the error. */
    public static String inTasklist() {
        return ", with “%s” in front of the text".formatted(NotAboutChild.IN_FRONT);
    }

    Optional<String> seenIn(Field field, String typed) {
        return children == null ? Optional.empty() : children.in(field, typed);
    }
}
