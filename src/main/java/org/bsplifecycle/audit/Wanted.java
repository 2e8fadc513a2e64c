package org.bsplifecycle.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Which lines somebody wants to read. What was left empty, or cannot be read, leaves nothing out. */
record Wanted(String bsp, String person, LocalDate from, LocalDate until) {

    static Wanted of(String bsp, String person, String from, String until) {
        return new Wanted(
                orNull(bsp.strip().toUpperCase(Locale.ROOT)), orNull(person.strip()), date(from), date(until));
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
