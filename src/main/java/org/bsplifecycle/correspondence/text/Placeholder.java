package org.bsplifecycle.correspondence.text;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code {name}} or {@code {date+P10BD}} in a template.
 *
 * @param later the working time to add to today, null for a plain name
 * @param line where it stands in its file
 */
public record Placeholder(String name, String later, int line) {

    /** Stays as it is in the text that is kept; becomes the recipient's own address when the mail is sent. */
    public static final String LINK = "link";

    /** Several things that the mail asks for, each with a link of its own. */
    public static final String LIST = "list";

    static final String UNRESOLVED_LINK = "{" + LINK + "}";

    private static final Pattern SHAPE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)(?:\\+(P[0-9A-Z]+))?}");

    static Stream<Placeholder> in(String line, int number) {
        return SHAPE.matcher(line).results().map(found -> of(found, number));
    }

    /** The text with each placeholder replaced by what the function says, taken literally; a line begins with a capital. */
    static String fill(String text, Function<Placeholder, String> value) {
        return SHAPE.matcher(text).replaceAll(found -> {
            String words = value.apply(of(found, 0));
            boolean begins = found.start() == 0 || text.charAt(found.start() - 1) == '\n';
            return Matcher.quoteReplacement(begins ? capitalised(words) : words);
        });
    }

    private static String capitalised(String words) {
        return words.startsWith("http") || words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String without(String line) {
        return SHAPE.matcher(line).replaceAll("");
    }

    private static Placeholder of(MatchResult found, int line) {
        return new Placeholder(found.group(1), found.group(2), line);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return later == null ? "{" + name + "}" : "{" + name + "+" + later + "}";
    }
}
