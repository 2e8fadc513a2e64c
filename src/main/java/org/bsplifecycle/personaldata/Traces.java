package org.bsplifecycle.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's address or names, whatever the case, and never a part of another's.
 *
 * @param pattern a regular expression of PostgreSQL's
 * @param roughly patterns of {@code LIKE}, in small letters: one of them is in every text with a trace, and most texts have
 *     none; to see that costs a small part of what the regular expression does
 */
record Traces(String pattern, String[] roughly) {

    /** Shorter ones and single words stand for other things, too. */
    private static final int SHORTEST_NAME = 5;

    private static final Set<Character> LETTERS =
            Set.of('\\', '.', '^', '$', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|');

    /** Before it no letter; in JSON, what looks like one may be the end of a line. */
    private static final String BEGIN = "(?:(?<![[:alnum:]._%+-])|(?<=\\\\[nrtbf]))";

    static Traces ofAddress(String address) {
        return new Traces(
                BEGIN + "(?:" + spellings(address) + ")(?![[:alnum:]-]|\\.[[:alnum:]])",
                new String[] {roughly(address)});
    }

    /** Empty when none of the names can be looked for. */
    static Optional<Traces> ofNames(Collection<String> names) {
        List<String> said = names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME && name.contains(" "))
                .filter(name -> !name.equals(Whom.NAME))
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String any = said.stream().map(Traces::spellings).collect(Collectors.joining("|"));
        return Optional.of(new Traces(
                BEGIN + "(?:" + any + ")(?![[:alnum:]])",
                said.stream().map(Traces::roughly).toArray(String[]::new)));
    }

    /** Only letters of which nobody doubts what is large and what small, and which JSON leaves as they are. */
    private static String roughly(String text) {
        return "%" + text.replaceAll("[^ !#-\\[\\]-~]+", "%").toLowerCase(Locale.ROOT) + "%";
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
