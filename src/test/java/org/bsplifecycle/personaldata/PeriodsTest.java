package org.bsplifecycle.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.bsplifecycle.settings.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Periods are whole days of the calendar; months differ in length. */
class PeriodsTest {

    /** The last day on which something is kept, and that it goes on the next. */
    @ParameterizedTest
    @CsvSource({
        "2028-02-29, P12M, 2029-02-28",
        "2028-02-29, P1Y,  2029-02-28",
        "2028-02-29, P24M, 2030-02-28",
        "2028-02-29, P48M, 2032-02-29",
        "2027-02-28, P12M, 2028-02-28",
        "2027-03-01, P12M, 2028-03-01",
        "2026-08-31, P6M,  2027-02-28",
        "2027-08-31, P6M,  2028-02-29",
        "2026-12-31, P90D, 2027-03-31",
        "2026-01-31, P1M,  2026-02-28"
    })
    void whatBeganOnADayIsKeptToTheSameDateOrTheEndOfAShorterMonth(LocalDate began, Period period, LocalDate last) {
        assertThat(Periods.firstKept(last, period)).isBeforeOrEqualTo(began);
        assertThat(Periods.firstKept(last.plusDays(1), period)).isAfter(began);
    }

    @Test
    void noDayIsEverForgottenOrGoesBeforeOneThatCameEarlier() {
        for (String text : new String[] {"P1M", "P6M", "P12M", "P90D", "P1Y1M1D"}) {
            LocalDate before = LocalDate.MIN;
            for (LocalDate today = LocalDate.of(2027, 1, 1); today.getYear() < 2030; today = today.plusDays(1)) {
                LocalDate first = Periods.firstKept(today, Period.parse(text));
                assertThat(first).isAfterOrEqualTo(before);
                assertThat(first.plus(Period.parse(text))).isAfterOrEqualTo(today);
                assertThat(first.minusDays(1).plus(Period.parse(text))).isBefore(today);
                before = first;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P150D", "P5M29D"})
    void whoDidWhatIsKeptForHalfAYearAtLeast(String text) {
        assertThatThrownBy(() -> new Periods(new MockEnvironment().withProperty("bsp.retention.audit", text), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("bsp.retention.audit: less than half a year");
        assertThat(new Periods(new MockEnvironment().withProperty("bsp.retention.audit", "P6M"), null)
                        .of(DataKind.AUDIT))
                .contains(Period.ofMonths(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "P0D", "-P1M", "P-1D", "PT5M", "90", "three months", ""})
    void whatIsNoPeriodStopsTheStartWithOneLine(String text) {
        MockEnvironment settings = new MockEnvironment().withProperty("bsp.retention.mail-bodies", text);

        assertThatThrownBy(() -> new Periods(settings, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("bsp.retention.mail-bodies: \"%s\" is no period.".formatted(text))
                .hasMessageNotContaining("\n");
    }

    @Test
    void aKindThatIsNoneStopsTheStart() {
        MockEnvironment settings = new MockEnvironment().withProperty("bsp.retention.mails", "P1M");

        assertThatThrownBy(() -> new Periods(settings, null))
                .hasMessageContaining("no such kind")
                .hasMessageContaining("mail-bodies");
    }

    @Test
    void settingsAreReadHoweverTheyAreWritten() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("bsp.retention.mailbodies", "P30D")
                .withProperty("bsp.retention.survey-identity", "P1Y")
                .withProperty("bsp.retention.dry-run", "true");

        Periods periods = new Periods(settings, null);

        assertThat(periods.of(DataKind.MAIL_BODIES)).hasValue(Period.ofDays(30));
        assertThat(periods.of(DataKind.SURVEY_IDENTITY)).hasValue(Period.ofYears(1));
        assertThat(periods.of(DataKind.CONTACTS)).hasValue(Period.ofMonths(24));
        assertThat(periods.of(DataKind.RECORD)).isEmpty();
        assertThat(periods.isDryRun()).isTrue();
    }
}
