package org.bsplifecycle.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** The calendars by themselves, as the engine asks them. */
class CyclesTest {

    private static final String STARTED = "R3/2027-03-22T10:00:00Z/P5BD";

    @Test
    void aCycleOfWorkingDaysCountsFromItsStartAndEnds() {
        EveryZone.runs(() -> {
            assertThat(next(STARTED, "2027-03-22T10:00")).isEqualTo(instant("2027-03-31T09:00"));
            assertThat(next(STARTED, "2027-03-31T09:00")).isEqualTo(instant("2027-04-07T09:00"));
            assertThat(next(STARTED, "2027-04-07T09:03")).isEqualTo(instant("2027-04-14T09:00"));
            assertThat(next(STARTED, "2027-04-14T09:00")).isNull();
        });
    }

    @Test
    void aCycleWithoutAStartBeginsNow() {
        assertThat(next("R2/P1M", "2027-01-31T10:00")).isEqualTo(instant("2027-03-01T09:00"));
        assertThat(next("R/P1BD", "2027-03-25T10:00")).isEqualTo(instant("2027-03-30T09:00"));
    }

    @Test
    void monthsDoNotDriftByTheirRolling() {
        String monthly = "R/2027-01-29T10:00:00Z/P1M";
        assertThat(next(monthly, "2027-01-29T10:00")).isEqualTo(instant("2027-03-01T09:00"));
        assertThat(next(monthly, "2027-03-01T09:00")).isEqualTo(instant("2027-03-30T09:00"));
    }

    @Test
    void aShiftedCycleDoesNotLandOnADayOff() {
        long threeDays = Duration.ofDays(3).toMillis();
        // Saturday 3 April becomes Monday the 5th, Saturday the 10th becomes Monday the 12th.
        assertThat(shifted("2027-03-31T09:00", threeDays)).isEqualTo(instant("2027-04-05T09:00"));
        assertThat(shifted("2027-04-05T09:00", threeDays)).isEqualTo(instant("2027-04-12T09:00"));
    }

    @Test
    void otherCyclesAreTheEngines() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-03-22T10:30:00Z")));
        try {
            assertThat(next("R3/2027-03-22T10:00:00Z/PT1H", "2027-03-22T10:30")).isEqualTo("2027-03-22T11:00:00Z");
            assertThat(next("0 0 12 * * ?", "2027-03-22T10:30")).isEqualTo("2027-03-22T12:00:00Z");
            assertThatThrownBy(() -> next("R3/P0BD", "2027-03-22T10:30")).isInstanceOf(ProcessEngineException.class);
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void dueDatesReadDatesAndWallTimesAsLondons() {
        EveryZone.runs(() -> {
            DueDates dates = new DueDates(England.at("2027-03-22T10:00"));
            assertThat(dates.resolveDuedate("2027-07-01")).isEqualTo(Date.from(instant("2027-07-01T00:00")));
            assertThat(dates.resolveDuedate("2027-07-01T09:30")).isEqualTo(Date.from(instant("2027-07-01T09:30")));
            assertThat(dates.resolveDuedate("2027-07-01T09:30:00+02:00"))
                    .isEqualTo(Date.from(Instant.parse("2027-07-01T07:30:00Z")));
            assertThat(dates.resolveDuedate("P5BD")).isEqualTo(Date.from(instant("2027-03-31T09:00")));
            assertThat(dates.resolveDuedate("P5BD", Date.from(instant("2026-12-22T16:00"))))
                    .isEqualTo(Date.from(instant("2026-12-31T09:00")));
        });
        assertThatThrownBy(() -> new DueDates(England.at("2027-03-22T10:00")).resolveDuedate("P5DB"))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void durationsReadTheSameSpans() {
        Durations durations = new Durations(England.at("2026-08-31T10:00"));
        assertThat(durations.resolveDuedate("P6M")).isEqualTo(Date.from(instant("2027-03-01T09:00")));
        assertThat(durations.resolveDuedate("PT90M")).isEqualTo(Date.from(instant("2026-08-31T11:30")));
    }

    private static Instant next(String cycle, String now) {
        Date due = new Cycles(England.at(now)).resolveDuedate(cycle, null, 0);
        return due == null ? null : due.toInstant();
    }

    private static Instant shifted(String now, long offset) {
        return new Cycles(England.at(now)).resolveDuedate(STARTED, null, offset).toInstant();
    }

    private static Instant instant(String wall) {
        return England.instant(wall);
    }
}
