package org.bsplifecycle.forms;

import java.util.regex.Pattern;

/** What Unicode says of characters that look like something else, like nothing, or that cannot be kept. */
public final class Characters {

    /** Half a surrogate pair cannot be stored at all, NUL not in PostgreSQL, noncharacters not in XML. */
    private static final Pattern NOT_TO_BE_STORED = Pattern.compile("[\\x00\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

    /** Control characters and separators of lines break headers and pages. */
    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n\\t]]");

    /** The last five are letters and a symbol to Unicode, and drawn as nothing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u3164\\uFFA0\\u2800]");

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0\\u2800]");

    private Characters() {}

    /** Whether a database, a page and a feed can hold the text, whatever it says. */
    public static boolean storable(String text) {
        return !NOT_TO_BE_STORED.matcher(text).find();
    }

    /** The text as it is kept and counted: lines end in one way, and nothing stands around it. */
    public static String asKept(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** How many characters a person counts. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean fitText(String text) {
        return storable(text) && !NOT_IN_A_TEXT.matcher(text).find();
    }

    /** In a line, nothing may turn the reading direction round either: a name must read as it is. */
    static boolean fitLine(String text) {
        return fitText(text) && text.codePoints().noneMatch(c -> c == '\n' || c == '\t' || turnsReadingRound(c));
    }

    /** Whether nobody could see anything of it. */
    static boolean invisible(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .allMatch(c -> UNSEEN.matcher(c).matches());
    }

    /** Whether something in it is not seen. */
    static boolean hidesSomething(String text) {
        return HIDDEN.matcher(text).find();
    }

    private static boolean turnsReadingRound(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
