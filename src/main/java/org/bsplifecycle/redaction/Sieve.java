package org.bsplifecycle.redaction;

import java.util.List;

/**
 * A coarse look for the database, which lets through whatever may hold a passage, also written as JSON, as an array or as
 * bytes: the letters and digits of its beginning in their order, with little between them.
 */
record Sieve(String beginning, String cutOff) {

    private static final int LETTERS = 20;
    private static final int CUT_OFF_LETTERS = 4;
    private static final String LITTLE = "(?:[^a-zA-Z0-9]|\\\\[nNrtbf]|\\\\u[0-9a-f]{4}){0,16}";

    /** Between words, or in place of a letter that JSON or bytes may spell: {@code \\u00e9\\u0301}, {@code \303\251}. */
    private static final String MORE = ".{0,16}";

    static Sieve of(Passage passage) {
        return new Sieve("(?i)" + letters(passage.text(), LETTERS), "(?i)" + letters(passage.text(), CUT_OFF_LETTERS));
    }

    private static String letters(String text, int most) {
        StringBuilder pattern = new StringBuilder();
        List<String> some =
                text.codePoints().limit(4L * most).mapToObj(Character::toString).toList();
        int letters = 0;
        boolean plainBefore = false;
        for (String one : some) {
            boolean plain = one.matches("[a-zA-Z0-9]");
            if (plain && letters++ == most) {
                break;
            }
            if (plain) {
                pattern.append(plainBefore ? LITTLE : "").append(one);
            } else if (plainBefore || pattern.isEmpty()) {
                pattern.append(MORE);
            }
            plainBefore = plain;
        }
        return pattern.toString();
    }
}
