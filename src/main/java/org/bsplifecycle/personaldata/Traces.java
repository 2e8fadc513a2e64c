package org.bsplifecycle.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's address or names as a pattern of PostgreSQL, whatever the case, and never a part of another's. */
final class Traces {

    /** Shorter ones and single words stand for other things, too. */
    private static final int SHORTEST_NAME = 5;

    private static final Set<Character> LETTERS =
            Set.of('\\', '.', '^', '$', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|');

    /** Before it no letter; in JSON, what looks like one may be the end of a line. */
    private static final String BEGIN = "(?:(?<![[:alnum:]._%+-])|(?<=\\\\[nrtbf]))";

    private Traces() {}

    static String ofAddress(String address) {
        return BEGIN + "(?:" + spellings(address) + ")(?![[:alnum:]-]|\\.[[:alnum:]])";
    }

    /** Null when none of the names can be looked for. */
    static String ofNames(Collection<String> names) {
        List<String> said = names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME && name.contains(" "))
                .filter(name -> !name.equals(Whom.NAME))
                .distinct()
                .toList();
        return said.isEmpty()
                ? null
                : BEGIN
                        + "(?:"
                        + said.stream().map(Traces::spellings).collect(Collectors.joining("|"))
                        + ")(?![[:alnum:]])";
    }

    /** As it is, and as JSON writes it. */
    private static String spellings(String text) {
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return Stream.of(text, json).distinct().map(Traces::literal).collect(Collectors.joining("|"));
    }

    private static String literal(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (LETTERS.contains(letter)) {
                pattern.append('\\');
            }
            pattern.append(letter);
        }
        return pattern.toString();
    }
}
