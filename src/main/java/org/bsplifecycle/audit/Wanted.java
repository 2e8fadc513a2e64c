package org.bsplifecycle.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines somebody wants to read. What was left empty leaves nothing out.
 *
 * @param flaws what is wrong with it: a sentence for each field that cannot be read
 */
record Wanted(String bsp, String person, LocalDate from, LocalDate until, Map<String, String> flaws) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    static Wanted of(String bsp, String person, String from, String until) {
        Map<String, String> flaws = new TreeMap<>();
        String project = text("bsp", bsp.toUpperCase(Locale.ROOT), flaws);
        String account = text("person", person, flaws);
        LocalDate first = date("from", from, flaws);
        LocalDate last = date("until", until, flaws);
        if (first != null && last != null && last.isBefore(first)) {
            flaws.put("until", "“Until” must be the day of “From” or a later one");
        }
        return new Wanted(project, account, first, last, flaws);
    }

    private static String text(String field, String typed, Map<String, String> flaws) {
        if (typed.chars().anyMatch(Character::isISOControl)) {
            flaws.put(field, "Take out the character that cannot be seen");
            return null;
        }
        return typed.isBlank() ? null : typed.strip();
    }

    private static LocalDate date(String field, String typed, Map<String, String> flaws) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException none) {
            // Said below.
        }
        flaws.put(field, "Enter a day from %d to %d, such as 2026-03-12".formatted(FIRST_YEAR, LAST_YEAR));
        return null;
    }
}
