package org.bsplifecycle.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ten digits of which the last one checks the others, modulo 11: NHS Data Dictionary, "NHS Number". One that begins with
 * 0 is a telephone number here: only Scotland gives such numbers to patients.
 */
final class NhsNumber {

    /** In one piece or as they are printed, 3-3-4, whatever stands around; in any other pieces only with spaces. */
    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<!\\d)(?:[1-9]\\d{9}|[1-9]\\d{2}[\\h.-]{1,2}\\d{3}[\\h.-]{1,2}\\d{4}"
                    + "|(?<!\\d\\h)[1-9](?:\\h?\\d){9}(?!\\h\\d))(?!\\d)");

    /** Part of an address, a reference, an amount or a longer number, or called by its name. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("(?i)(?:[/=#@_£$€]|\\d[.,-]|\\p{L}(?<!NHS)-?|\\+\\d{1,3}[\\h.-]?(?:\\(0\\)\\h?)?"
                    + "|\\b(?:ISBN(?:-10)?|grant|award|contract|invoice|order|charity|company|meeting|zoom|tel(?:ephone)?|phone|mobile|fax)"
                    + "(?:\\h(?:no|number|id))?\\b[.:]?\\h{0,2})$");

    private static final int LONGEST_NAME = 30;

    private NhsNumber() {}

    static boolean isIn(String text) {
        Matcher found = TEN_DIGITS.matcher(text);
        int from = 0;
        while (found.find(from)) {
            String before = text.substring(Math.max(0, found.start() - LONGEST_NAME), found.start());
            if (checks(found.group().replaceAll("\\D", ""))
                    && !SOMETHING_ELSE.matcher(before).find()) {
                return true;
            }
            from = found.start() + 1;
        }
        return false;
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
