package org.bsplifecycle.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Reads dates: Tasklist sends {@code 2026-12-25}, a public page day, month and year apart. */
final class DateReading {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private DateReading() {}

    static Answer read(Field field, Map<String, ?> given) {
        Object raw = Given.one(given.get(field.key()));
        if (raw instanceof LocalDate date) {
            return within(field, date);
        }
        String text = raw == null ? "" : raw.toString().strip();
        return text.isEmpty() ? parts(field, given) : iso(field, text);
    }

    private static Answer iso(Field field, String text) {
        try {
            return within(field, LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            return Answer.wrong(Sentences.notDate(field));
        }
    }

    private static Answer parts(Field field, Map<String, ?> given) {
        String day = part(field, given, "day");
        String month = part(field, given, "month");
        String year = part(field, given, "year");
        if (Stream.of(day, month, year).allMatch(String::isEmpty)) {
            return Answer.NONE;
        }
        String missing = day.isEmpty() ? "day" : month.isEmpty() ? "month" : year.isEmpty() ? "year" : null;
        if (missing != null) {
            return Answer.wrong(Sentences.datePartMissing(field, missing));
        }
        try {
            return within(field, LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException impossible) {
            return Answer.wrong(Sentences.notDate(field));
        }
    }

    private static Answer within(Field field, LocalDate date) {
        return date.getYear() < EARLIEST || date.getYear() > LATEST
                ? Answer.wrong(Sentences.notDate(field))
                : Answer.of(date);
    }

    private static String part(Field field, Map<String, ?> given, String part) {
        String text = Given.text(given.get(field.key() + "-" + part));
        return text == null ? "" : text.strip();
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new DateTimeException(text);
        }
        return Integer.parseInt(text);
    }
}
