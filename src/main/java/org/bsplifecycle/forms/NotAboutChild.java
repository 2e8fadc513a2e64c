package org.bsplifecycle.forms;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * How somebody says that a text which looks like a child's data is something else: on our pages with a box beside it, in
 * Tasklist, which has no boxes of ours, with words in front of it. The words are taken off before the text is kept.
 */
final class NotAboutChild {

    static final String IN_FRONT = "Not about a child:";

    private static final Pattern WORDS = Pattern.compile("(?i)^\\s*not about a child\\s*:\\s*");

    private NotAboutChild() {}

    static boolean isSaid(Field field, Map<String, ?> given) {
        String typed = Given.text(given.get(field.key()));
        return Boolean.TRUE.equals(
                        ChoiceReading.yes(given.get(field.boxNotAboutChild())).value())
                || typed != null && isIn(typed);
    }

    /** Whether the words stand in front of it. */
    static boolean isIn(String typed) {
        return WORDS.matcher(typed).find();
    }

    static String without(String typed) {
        return WORDS.matcher(typed).replaceFirst("");
    }
}
