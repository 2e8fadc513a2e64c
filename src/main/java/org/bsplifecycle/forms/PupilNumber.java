package org.bsplifecycle.forms;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter that checks the twelve characters behind it, modulo 23: Department for Education, "Unique pupil numbers".
 * Eleven of the twelve are digits; the last one is a letter in a temporary number.
 */
final class PupilNumber {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final String GAP = "[\\s./-]{0,3}";

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:(?<=UPN[-:/#_.]?)|(?<![\\p{L}\\d/_-]))[LETTER]GAP\\d{3}GAP\\d{4}GAP\\d{2}GAP\\d{2}[\\dLETTER](?![\\p{L}\\d])"
                    .replace("LETTER", "A-HJ-NP-RT-Z")
                    .replace("GAP", GAP));

    private PupilNumber() {}

    static boolean isIn(String text) {
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            if (checks(found.group().replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 1; i < number.length(); i++) {
            char one = number.charAt(i);
            sum += (i + 1) * (Character.isDigit(one) ? one - '0' : LETTERS.indexOf(one));
        }
        return number.charAt(0) == LETTERS.charAt(sum % LETTERS.length());
    }
}
