package org.bsplifecycle.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days that a text names, however people write them: 3/4/2010, 03.04.10, 030410, 2010-04-03, 3rd April 2010, Apr 3,
 * 2010.
 */
final class Days {

    /** A day, and where in the text it stands. */
    record Day(LocalDate date, int start, int end) {}

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String BETWEEN = "(?:\\h?[./-]\\h?|\\h)";
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")[a-z]{0,6}\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})(?!\\d)";

    private static final List<Pattern> WRITTEN = Stream.of(
                    "(?<day>\\d{1,2})" + BETWEEN + "(?<month>\\d{1,2})" + BETWEEN + YEAR,
                    "(?<day>\\d{2})(?<month>\\d{2})" + YEAR,
                    "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)",
                    "(?<year>\\d{4})[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})(?!\\d)",
                    DAY + "(?:\\hof)?[\\h./-]{0,2}" + MONTH + "[\\h,./-]{1,2}" + YEAR,
                    MONTH + "\\h" + DAY + "[\\h,]{1,2}" + YEAR)
            .map(form -> Pattern.compile("(?i)(?<![\\p{L}\\d])" + form))
            .toList();

    private Days() {}

    /** @param today in whose year a year of two digits lies, or before it */
    static Stream<Day> in(String text, LocalDate today) {
        return WRITTEN.stream()
                .map(form -> form.matcher(text))
                .flatMap(found -> Stream.iterate(found, Matcher::find, same -> same)
                        .flatMap(one -> date(one, today).map(date -> new Day(date, one.start(), one.end())).stream()));
    }

    private static Optional<LocalDate> date(Matcher found, LocalDate today) {
        int year = Integer.parseInt(found.group("year"));
        String said = found.group("month").toLowerCase(Locale.ROOT);
        int month = MONTHS.contains(said) ? MONTHS.indexOf(said) + 1 : Integer.parseInt(said);
        int day = Integer.parseInt(found.group("day"));
        int full = year > 99 ? year : 2000 + year > today.getYear() ? 1900 + year : 2000 + year;
        try {
            // In America the month comes first.
            return Optional.of(month > 12 ? LocalDate.of(full, day, month) : LocalDate.of(full, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
