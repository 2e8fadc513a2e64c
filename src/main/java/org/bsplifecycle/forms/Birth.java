package org.bsplifecycle.forms;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bsplifecycle.forms.Days.Day;

/**
 * The day on which somebody under 19 was born, near the word for it. "Date of birth" is said of people only: a day right
 * beside it will do, and a name where the day is further off. "Born" is said of partnerships, too: it takes a name right
 * before it, or two anywhere near.
 */
final class Birth {

    private static final int GROWN_UP = 19;
    private static final int NEAR_THE_WORD = 40;
    private static final int NEAR_THE_NAME = 80;

    /** "Dob: 3/4/2010", "date of birth is 3/4/2010", "3/4/2010 (dob)". */
    private static final int BESIDE = 5;

    private static final String OF_ONE = "d[./\\h-]?\\h?o[./\\h-]?\\h?b|date[\\h-]of[\\h-]birth|birth[\\h-]?date";
    private static final String OF_MANY = "dates[\\h-]of[\\h-]birth|birth[\\h-]?dates";
    private static final String ALSO_OF_THINGS = "birthday|born(?!\\h(?:after|before|since|between|out|from)\\b)";

    private static final Pattern WORD =
            Pattern.compile("(?i)\\b(?:(" + OF_ONE + ")|(" + OF_MANY + ")|" + ALSO_OF_THINGS + ")(?!\\p{L})");

    private Birth() {}

    static boolean isIn(String text, LocalDate today) {
        Predicate<Day> young = day -> !day.date().isAfter(today) && day.date().isAfter(today.minusYears(GROWN_UP));
        return WORD.matcher(text).results().anyMatch(word -> {
            String before = before(text, word, NEAR_THE_WORD);
            String behind = behind(text, word, NEAR_THE_WORD);
            Stream<Day> beside = Stream.concat(
                    Days.in(before, today).filter(day -> before.length() - day.end() <= BESIDE),
                    Days.in(behind, today).filter(day -> day.start() <= BESIDE));
            Stream<Day> near = Stream.concat(Days.in(before, today), Days.in(behind, today));
            return word.group(1) != null && beside.anyMatch(young) || near.anyMatch(young) && isNamed(text, word);
        });
    }

    private static boolean isNamed(String text, MatchResult word) {
        boolean saidOfPeople = word.group(1) != null || word.group(2) != null;
        String before = before(text, word, NEAR_THE_NAME);
        int enough = saidOfPeople ? 1 : 2;
        return Names.areIn(before, enough)
                || Names.areIn(behind(text, word, NEAR_THE_NAME), enough)
                || Names.end(before);
    }

    private static String before(String text, MatchResult word, int reach) {
        return text.substring(Math.max(0, word.start() - reach), word.start());
    }

    private static String behind(String text, MatchResult word, int reach) {
        return text.substring(word.end(), Math.min(text.length(), word.end() + reach));
    }
}
