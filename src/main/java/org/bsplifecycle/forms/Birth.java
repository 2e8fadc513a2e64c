package org.bsplifecycle.forms;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name near the word that somebody was born, and near both a day on which somebody under 19 was. "Born" is said of
 * partnerships, too, so it takes two names; "date of birth" is said of people only, so one will do.
 */
final class Birth {

    private static final int GROWN_UP = 19;
    private static final int NEAR_THE_WORD = 40;
    private static final int NEAR_THE_NAME = 80;

    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(?:(?<born>born)|d\\.?\\h?o\\.?\\h?b|d/o/b|dates?\\hof\\hbirth|birth\\h?dates?|birthday)\\b");

    private static final Pattern CAPITALISED =
            Pattern.compile("\\b\\p{Lu}(?:[\\p{L}\\p{M}]+|(?=['’]))(?:['’-]\\p{L}+)*");

    /** What is written with a capital and names nobody. */
    private static final Set<String> NOBODY = Set.of(
            ("dob date dates birth birthday born nhs upn the our we it in on at this that these he she they his her their and"
                            + " a an all every no when if for from with as january february march april may june july august september"
                            + " october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday"
                            + " wednesday thursday friday saturday sunday bsp partnership partnerships partners council board"
                            + " trust hub service services programme project team network police group forum strategy"
                            + " strategic university centre safeguarding children alliance panel plan committee office")
                    .split(" "));

    private Birth() {}

    static boolean isIn(String text, LocalDate today) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String near = around(text, word, NEAR_THE_WORD);
            boolean young = Days.in(near, today)
                    .anyMatch(day -> !day.isAfter(today) && day.isAfter(today.minusYears(GROWN_UP)));
            if (young && names(around(text, word, NEAR_THE_NAME), word.group("born") == null ? 1 : 2)) {
                return true;
            }
        }
        return false;
    }

    private static String around(String text, Matcher found, int reach) {
        return text.substring(Math.max(0, found.start() - reach), Math.min(text.length(), found.end() + reach));
    }

    /** Whether so many names stand one behind the other, with nothing between them but a space or a comma. */
    private static boolean names(String text, int enough) {
        Matcher name = CAPITALISED.matcher(text);
        int names = 0;
        int end = 0;
        while (name.find()) {
            boolean goesOn = names > 0 && text.substring(end, name.start()).matches(",?\\s{1,3}|");
            names = NOBODY.contains(name.group().toLowerCase(Locale.ROOT)) ? 0 : goesOn ? names + 1 : 1;
            end = name.end();
            if (names == enough) {
                return true;
            }
        }
        return false;
    }
}
