package org.bsplifecycle.redaction;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that is to go, wherever it stands: in whatever case and with whatever blanks, numbers with or without gaps,
 * also where it was cut off at its end. Only whole words: "Anna" is not in "Joanna".
 */
final class Passage {

    static final String MARK = "[removed]";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 2_000;

    /** A beginning that is shorter tells nobody anything. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final Pattern CUT_OFF = Pattern.compile("\\.\\.\\.$");

    private final String text;
    private final Pattern pattern;

    private Passage(String text) {
        this.text = text;
        this.pattern = new Spelling(text).pattern();
    }

    /** @throws NotRemovable if it is too short or too long to be found without finding other things */
    static Passage of(String typed) {
        String text = plain(typed).strip();
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters < SHORTEST) {
            throw new NotRemovable(
                    "Type at least %d letters or digits, with the words around them".formatted(SHORTEST));
        }
        if (text.length() > LONGEST) {
            throw new NotRemovable("Type at most 2,000 characters. Remove a longer text in parts");
        }
        if (text.contains("@")) {
            throw new NotRemovable(
                    "This is an email address. An administrator erases it and everything else about its person, under Personal data, “What we hold on an address”");
        }
        return new Passage(text);
    }

    String text() {
        return text;
    }

    /** What is left of a value; empty if the passage is not in it. */
    Optional<String> removedFrom(String value, boolean full) {
        String plain = plain(value);
        String without = pattern.matcher(plain).replaceAll(Matcher.quoteReplacement(MARK));
        boolean cut = CUT_OFF.matcher(without).find();
        String left = cut || full ? withoutBeginning(without, cut) : without;
        return left.equals(plain) ? Optional.empty() : Optional.of(left);
    }

    /**
     * Everywhere in a value.
     *
     * @param left what is left of the value
     */
    List<Excerpt> seenIn(String value, String left) {
        String plain = plain(value);
        List<Excerpt> seen = pattern.matcher(plain)
                .results()
                .map(found -> Excerpt.of(plain, found.start(), found.end()))
                .toList();
        return seen.isEmpty() ? List.of(Excerpt.of(plain, left.lastIndexOf(MARK), plain.length())) : seen;
    }

    /** Whether it is this name, holds it or is a part of it. */
    boolean isAbout(String name) {
        String plain = plain(name).strip();
        return removedFrom(plain, false).isPresent()
                || plain.length() >= SHORTEST
                        && new Spelling(plain).pattern().matcher(text).find();
    }

    private String withoutBeginning(String value, boolean dots) {
        int end = dots ? value.length() - 3 : value.length();
        Matcher matcher = pattern.matcher(value).useTransparentBounds(true);
        for (int start = Math.max(0, end - 2 * text.length()); start <= end - SHORTEST_BEGINNING; start++) {
            matcher.region(start, end);
            if (!matcher.lookingAt() && matcher.hitEnd()) {
                return value.substring(0, start) + MARK + value.substring(end);
            }
        }
        return value;
    }

    /** Letters that look the same are the same; nobody sees the others. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
