package org.bsplifecycle.programme;

import java.time.LocalDate;

/** A programme year from 1 April to 31 March, written {@code 2020-21} as in the annual learning report. */
public record ProgrammeYear(int firstYear) {

    /** @throws IllegalArgumentException when the text is not two consecutive years like 2020-21 */
    public static ProgrammeYear parse(String code) {
        if (code != null && code.matches("\\d{4}-\\d{2}")) {
            ProgrammeYear year = new ProgrammeYear(Integer.parseInt(code.substring(0, 4)));
            if (year.code().equals(code)) {
                return year;
            }
        }
        throw new IllegalArgumentException("A year is written like 2020-21.");
    }

    public static ProgrammeYear of(LocalDate day) {
        return new ProgrammeYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    public String code() {
        return "%d-%02d".formatted(firstYear, (firstYear + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, 3, 31);
    }
}
