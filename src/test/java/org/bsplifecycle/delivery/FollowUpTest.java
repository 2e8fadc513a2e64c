package org.bsplifecycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BspTest
class FollowUpTest {

    @Autowired
    WorkingTime workingTime;

    @ParameterizedTest
    @CsvSource({
        // 28 February 2027 is a Sunday
        "2026-08-31, P6M, 2027-03-01T09:00:00Z",
        // a leap year
        "2027-08-31, P6M, 2028-02-29T09:00:00Z",
        "2020-08-31, P6M, 2021-03-01T09:00:00Z",
        // in British Summer Time nine in London is eight in UTC
        "2027-01-29, P6M, 2027-07-29T08:00:00Z",
        "2027-03-30, P3M, 2027-06-30T08:00:00Z",
        // Christmas Day and Boxing Day, Saturday and Sunday, then their substitutes
        "2027-06-25, P6M, 2027-12-29T09:00:00Z"
    })
    void comesCalendarMonthsAfterTheEndOnAWorkingDayAtNineInLondon(LocalDate ended, String after, String due) {
        assertThat(new FollowUp(workingTime, after).due(ended)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3M", "P4M", "P5M", "P6M"})
    void isThreeToSixMonths(String after) {
        assertThat(new FollowUp(workingTime, after).inWords()).matches("(three|four|five|six) months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2M", "P7M", "P1Y", "P90D", "six months", "", "P6M "})
    void refusesToStartWithAnythingElse(String after) {
        assertThatThrownBy(() -> new FollowUp(workingTime, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bsp.follow-up-after")
                .hasMessageContaining("P3M, P4M, P5M or P6M");
    }

    @Test
    void isSixMonthsUnlessSomebodySaysOtherwise(@Autowired FollowUp followUp) {
        assertThat(followUp.inWords()).isEqualTo("six months");
    }
}
