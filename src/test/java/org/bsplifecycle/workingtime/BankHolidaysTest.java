package org.bsplifecycle.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library against the rules of England as we know them, and the days that broke the rules. */
class BankHolidaysTest {

    private final BankHolidays holidays = new BankHolidays();

    @ParameterizedTest
    @ValueSource(
            ints = {
                2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028,
                2029, 2030, 2035
            })
    void everyWeekdayOfTheYearIsAsTheRulesSay(int year) {
        SortedSet<LocalDate> off = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(holidays::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(off).isEqualTo(byRule(year));
    }

    private static SortedSet<LocalDate> byRule(int year) {
        SortedSet<LocalDate> days = new TreeSet<>();
        substituted(days, LocalDate.of(year, 1, 1));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
        days.add(lastMonday(year, Month.MAY));
        days.add(lastMonday(year, Month.AUGUST));
        substituted(days, LocalDate.of(year, 12, 25));
        substituted(days, LocalDate.of(year, 12, 26));
        switch (year) {
            case 2012 -> { // the Diamond Jubilee, and the spring holiday moved to it
                days.remove(LocalDate.of(2012, 5, 28));
                days.add(LocalDate.of(2012, 6, 4));
                days.add(LocalDate.of(2012, 6, 5));
            }
            case 2022 -> { // the Platinum Jubilee, and the State Funeral
                days.remove(LocalDate.of(2022, 5, 30));
                days.add(LocalDate.of(2022, 6, 2));
                days.add(LocalDate.of(2022, 6, 3));
                days.add(LocalDate.of(2022, 9, 19));
            }
            case 2023 -> days.add(LocalDate.of(2023, 5, 8)); // the Coronation
            default -> {}
        }
        return days;
    }

    /** On a weekend its substitute is the next weekday that is not taken. */
    private static void substituted(SortedSet<LocalDate> days, LocalDate day) {
        LocalDate off = day;
        while (off.getDayOfWeek().getValue() > 5 || days.contains(off)) {
            off = off.plusDays(1);
        }
        days.add(off);
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** The Gregorian rule, by Gauss. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = (19 * (year % 19) + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        int fullMoon = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - year % 19) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int offset = fullMoon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
