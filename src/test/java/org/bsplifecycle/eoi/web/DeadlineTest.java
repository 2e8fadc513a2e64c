package org.bsplifecycle.eoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-12T17:00:00Z, 5pm on Friday 12 March 2021",
        "2021-07-09T16:00:00Z, 5pm on Friday 9 July 2021",
        "2021-07-09T22:59:59Z, 11:59pm on Friday 9 July 2021",
        "2021-07-09T23:00:00Z, midnight at the end of Friday 9 July 2021",
    })
    void isLondonsWallTime(Instant deadline, String words) {
        assertThat(Deadline.inWords(deadline, ZoneId.of("Europe/London"))).isEqualTo(words);
    }
}
