package org.bsplifecycle.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ten digits of which the last one checks the others, modulo 11: NHS Data Dictionary, "NHS Number". One that begins with
 * 0 is a telephone number here: only Scotland gives such numbers to patients.
 */
final class NhsNumber {

    private static final String GAP = "(?:\\)[\\s./-]{0,5}|[\\s./-]{1,5})";

    /**
     * In one piece or as they are printed, 3-3-4, whatever stands around and between; so, too, 4-3-3 and 3-4-3, where no
     * more digits follow; in any other pieces only with spaces.
     */
    private static final Pattern TEN_DIGITS = Pattern.compile("""
            (?<!\\d)(?:[1-9]\\d{9}|[1-9]\\d{2}GAP\\d{3}GAP\\d{4}\
            |(?<!\\d[\\s./-])(?:[1-9]\\d{3}GAP\\d{3}|[1-9]\\d{2}GAP\\d{4})GAP\\d{3}(?![\\s./-]\\d)\
            |(?<!\\d\\h)[1-9](?:\\h?\\d){9}(?!\\h\\d))(?!\\d)""".replace("GAP", GAP));

    /** Part of an address, a reference, an amount or a longer number, or called by its name. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("""
            (?i)(?:[/=#@_£$€]|\\d[.,-]|\\p{L}-?|(?:\\+|\\b00)\\d{1,3}[\\h.(-]{0,2}(?:\\(?0\\)\\h?)?|\\(0\\)\\h?\
            |\\b(?:ISBN(?:-10)?|UPRN|grant|award|contract|invoice|order|charity|company|meeting|zoom|tel(?:ephone)?\
            |phone|mobile|fax)(?:\\h(?:no|number|id))?\\b[.:]?\\h{0,2}\\(?)$""");

    /** Nothing else is called so. */
    private static final String NAMED = "NHS[\\s_-]?(?:(?:no|nr|id)(?!\\p{L})|num|#)";

    private static final Pattern NAMED_BEFORE = Pattern.compile("(?i)NHS[^\\p{L}\\d]{0,3}\\(?$|" + NAMED);
    private static final Pattern NAMED_BEHIND = Pattern.compile("(?i)" + NAMED);

    private static final int NEAR = 30;

    private NhsNumber() {}

    static boolean isIn(String text) {
        Matcher found = TEN_DIGITS.matcher(text);
        int from = 0;
        while (found.find(from)) {
            if (checks(found.group().replaceAll("\\D", ""))
                    && (isNamed(text, found) || !isSomethingElse(text, found))) {
                return true;
            }
            from = found.start() + 1;
        }
        return false;
    }

    private static boolean isNamed(String text, Matcher found) {
        String behind = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
        return NAMED_BEFORE.matcher(before(text, found)).find()
                || NAMED_BEHIND.matcher(behind).find();
    }

    private static boolean isSomethingElse(String text, Matcher found) {
        return SOMETHING_ELSE.matcher(before(text, found)).find();
    }

    private static String before(String text, Matcher found) {
        return text.substring(Math.max(0, found.start() - NEAR), found.start());
    }

    /** Ten equal digits pass, too, and are what people type who know none. */
    private static boolean checks(String digits) {
        int last = digits.length() - 1;
        int sum = 0;
        for (int i = 0; i <= last; i++) {
            sum += (digits.charAt(i) - '0') * (i == last ? 1 : last + 1 - i);
        }
        return sum % 11 == 0 && digits.chars().distinct().count() > 1;
    }
}
