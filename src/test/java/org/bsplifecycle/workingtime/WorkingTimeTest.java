package org.bsplifecycle.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        // over Christmas
        "2026-12-22T16:00, P5BD, 2026-12-31T09:00:00Z",
        // over Easter and the clock change
        "2027-03-24T16:00, P3BD, 2027-03-31T08:00:00Z",
        "2027-03-25T09:00, P1BD, 2027-03-30T08:00:00Z",
        // over the clock change in autumn
        "2027-10-29T16:00, P1BD, 2027-11-01T09:00:00Z",
        // before and after work, and from a day off
        "2026-06-01T00:30, P1BD, 2026-06-02T08:00:00Z",
        "2026-06-01T23:30, P1BD, 2026-06-02T08:00:00Z",
        "2026-06-06T12:00, P1BD, 2026-06-08T08:00:00Z",
        // on the days of the clock changes themselves
        "2027-03-28T00:30, P1BD, 2027-03-30T08:00:00Z",
        "2027-03-28T02:30, P1BD, 2027-03-30T08:00:00Z",
        "2027-10-31T00:30, P1BD, 2027-11-01T09:00:00Z",
        "2027-10-31T23:30, P1BD, 2027-11-01T09:00:00Z",
        "2027-03-27T12:00, P1D,  2027-03-30T08:00:00Z",
        // months clamp at their end and roll to a working day
        "2026-08-31T10:00, P6M,  2027-03-01T09:00:00Z",
        "2027-08-31T10:00, P6M,  2028-02-29T09:00:00Z",
        "2027-06-30T00:15, P3M,  2027-09-30T08:00:00Z",
        "2026-12-31T23:59, P1Y,  2027-12-31T09:00:00Z",
        "2026-06-05T10:00, P2W,  2026-06-19T08:00:00Z",
        "2026-06-05T10:00, P1M1D, 2026-07-06T08:00:00Z",
        // exactly so much later, whatever the day
        "2026-12-24T23:30, PT1H, 2026-12-25T00:30:00Z",
        "2027-03-28T00:30, PT1H, 2027-03-28T01:30:00Z",
        "2027-10-30T12:00, PT24H, 2027-10-31T11:00:00Z"
    })
    void addsSpans(String wall, String span, Instant expected) {
        EveryZone.runs(() ->
                assertThat(England.at(wall).plus(England.instant(wall), span)).isEqualTo(expected));
    }

    @Test
    void todayIsLondonsDate() {
        EveryZone.runs(() -> {
            assertThat(England.at("2027-06-30T00:15").today()).isEqualTo("2027-06-30");
            assertThat(England.at("2027-12-31T23:59").today()).isEqualTo("2027-12-31");
        });
    }

    @Test
    void countsBackAndNotAtAll() {
        WorkingTime time = England.at("2026-06-01T10:00");
        assertThat(time.plusWorkingDays(LocalDate.parse("2027-01-04"), -2)).isEqualTo("2026-12-30");
        assertThat(time.plusWorkingDays(LocalDate.parse("2027-01-02"), 0)).isEqualTo("2027-01-02");
    }

    @Test
    void closuresAreNoWorkingDays() {
        WorkingTime time = England.at("2026-12-22T16:00", "2026-12-29", " 2026-12-30 ");
        assertThat(time.isWorkingDay(LocalDate.parse("2026-12-29"))).isFalse();
        assertThat(time.plus(England.instant("2026-12-22T16:00"), "P5BD")).isEqualTo("2027-01-05T09:00:00Z");
        assertThatThrownBy(() -> England.at("2026-12-22T16:00", "24 December"))
                .hasMessage("bsp.time.closures: \"24 December\" is not a date. Write it like 2026-12-24.");
    }

    @Test
    void saysDatesInWords() {
        assertThat(England.at("2026-06-01T10:00").inWords(LocalDate.parse("2021-03-12")))
                .isEqualTo("Friday 12 March 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0BD", "P", "PT", "P0D", "5BD", "P5bd", "P-1D", "P1DT2H", "P99999999999M", "tomorrow", ""})
    void refusesWhatIsNoSpan(String text) {
        assertThatThrownBy(() -> England.at("2026-06-01T10:00").plus(Instant.EPOCH, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no length of time. Write P5BD for working days, P6M, or PT1H.");
    }
}
