package org.bsplifecycle.redaction;

import java.util.regex.Pattern;

/** All ways in which the same words can stand somewhere. */
final class Spelling {

    /** What nobody sees, and where a calendar breaks a long line. */
    private static final String UNSEEN = "(?:\\p{Cf}|\\r?\\n[ \\t])*";

    private static final String GAP = "(?:[\\s\\p{Z}\\p{Pd}_+]|\\p{Cf}|\\\\[nN])+";
    private static final String GAP_IN_NUMBER = "(?:[^\\p{L}\\p{N}]|\\\\[nN]){0,16}";

    /** A word ends here, and it is no part of an address: those go with everything else about their person. */
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])(?<!@[\\p{L}\\p{N}._-]{0,64})";

    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])(?![\\p{L}\\p{N}._%+-]{0,64}@)";

    /** From so many digits on it is a number of somebody's, and gaps in it mean nothing. */
    private static final int NUMBER = 8;

    private final String text;
    private final boolean number;

    Spelling(String text) {
        this.text = text.replaceAll("\\p{Cf}", "");
        this.number = text.chars().filter(Character::isDigit).count() >= NUMBER;
    }

    Pattern pattern() {
        StringBuilder pattern = new StringBuilder();
        int before = 0;
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            if (isGap(c)) {
                gap = true;
                continue;
            }
            if (before != 0) {
                pattern.append(between(before, c, gap));
            }
            pattern.append(one(c));
            before = c;
            gap = false;
        }
        int first = text.codePointAt(0);
        // The letter is looked at before what is before it: that is dear, and seldom asked for.
        String begin = isWord(first) ? "(?=" + one(first) + ")" + NO_WORD_BEFORE : "";
        return Pattern.compile(
                begin + pattern + (isWord(before) ? NO_WORD_BEHIND : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String between(int before, int c, boolean gap) {
        if (number && Character.isDigit(before) && Character.isDigit(c)) {
            return GAP_IN_NUMBER;
        }
        return gap ? GAP : UNSEEN;
    }

    private static String one(int c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ' -> "['’‘ʼ]";
            case '"', '“', '”' -> "[\"“”]";
            case ',', ';' -> "\\\\?" + (char) c;
            default -> Pattern.quote(Character.toString(c));
        };
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '_';
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
