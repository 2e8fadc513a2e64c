package org.bsplifecycle.learningreport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;

/** The names that tell which area a report is about, however somebody writes their capitals, spaces and hyphens. */
final class AreaNames {

    private static final String INSTEAD = Matcher.quoteReplacement("the local area");

    /** Hyphens, dots, spaces of every width and nothing at all are alike between the words of a name. */
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]*";

    private final Pattern anyName;

    private AreaNames(Stream<String> names) {
        String longestFirst = names.map(AreaNames::words)
                .filter(words -> !words.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
        anyName = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static AreaNames of(Bsp bsp) {
        return of(
                bsp.authorities(),
                bsp.area(),
                bsp.partnership(),
                bsp.reference().value());
    }

    static AreaNames of(List<String> authorities, String... others) {
        return new AreaNames(Stream.concat(authorities.stream(), Stream.of(others)));
    }

    /** The first name in the text, as the text writes it. */
    Optional<String> in(String text) {
        return anyName.matcher(text).results().map(found -> found.group()).findFirst();
    }

    /** The text with "the local area" in the place of each name; nothing stays nothing. */
    String takenOutOf(String text) {
        return text == null ? null : anyName.matcher(text).replaceAll(INSTEAD);
    }

    private static String words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(BETWEEN_WORDS));
    }
}
