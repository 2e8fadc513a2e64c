package org.bsplifecycle.microsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bsplifecycle.programme.ApplicationWindow;
import org.junit.jupiter.api.Test;

class WindowNoticeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void anOpenWindowSaysUntilWhatHourOfWhatDay() {
        var notice = WindowNotice.of(Optional.of(window("2021-03-12T17:00:00Z")), Optional.empty(), LONDON);

        assertThat(notice.open()).isTrue();
        assertThat(notice.when()).isEqualTo("Until 5pm on Friday 12 March 2021");
        assertThat(notice.text()).startsWith("For projects from April 2021. Any partnership");
    }

    @Test
    void aWindowToComeSaysFromWhenAndIsNotOpen() {
        var notice = WindowNotice.of(Optional.empty(), Optional.of(window("2021-03-12T17:00:00Z")), LONDON);

        assertThat(notice.open()).isFalse();
        assertThat(notice.heading()).isEqualTo("Expressions of interest open again");
        assertThat(notice.when()).isEqualTo("From 9am on Monday 1 February 2021");
    }

    @Test
    void noWindowAtAllIsClosed() {
        var notice = WindowNotice.of(Optional.empty(), Optional.empty(), LONDON);

        assertThat(notice.open()).isFalse();
        assertThat(notice.heading()).isEqualTo("Expressions of interest are closed");
    }

    @Test
    void hoursAreLondonsAndReadAsPeopleSayThem() {
        assertThat(moment("2021-06-30T16:00:00Z")).isEqualTo("5pm on Wednesday 30 June 2021");
        assertThat(moment("2021-06-30T11:00:00Z")).isEqualTo("midday on Wednesday 30 June 2021");
        assertThat(moment("2021-06-30T08:30:00Z")).isEqualTo("9:30am on Wednesday 30 June 2021");
        assertThat(moment("2021-06-30T22:59:00Z")).isEqualTo("11:59pm on Wednesday 30 June 2021");
    }

    private static String moment(String instant) {
        return WindowNotice.moment(Instant.parse(instant), LONDON);
    }

    private static ApplicationWindow window(String deadline) {
        return new ApplicationWindow(
                4,
                "Window 4",
                "OPEN",
                Instant.parse("2021-02-01T09:00:00Z"),
                Instant.parse(deadline),
                LocalDate.of(2021, 4, 1));
    }
}
