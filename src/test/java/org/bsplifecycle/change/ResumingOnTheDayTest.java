package org.bsplifecycle.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.engine.Refused;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class ResumingOnTheDayTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Pauses pauses;

    @Autowired
    Forecast forecast;

    @Autowired
    ResumingOnTheDay onTheDay;

    private ChangeStory change;

    @BeforeEach
    void inDelivery() {
        itIs("2027-06-01T10:00:00Z");
        Partners.known(beans);
        change = ChangeStory.at(beans, "callActivity_delivery");
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    @Test
    void atNineInTheMorningInLondonAndOnce() {
        change.paused("2027-06-15");
        assertThat(onTheDay.nextDue()).contains(Instant.parse("2027-06-15T08:00:00Z"));

        itIs("2027-06-15T07:59:59Z");
        onTheDay.runDue();
        assertThat(pauses.of(change.story().reference())).isPresent();

        itIs("2027-06-15T08:00:00Z");
        onTheDay.runDue();
        onTheDay.runDue();
        assertThat(pauses.of(change.story().reference())).isEmpty();
        assertThat(change.mails("tellResumed")).extracting("role").contains("pointOfContact", "deliveryPartner");
        assertThat(change.mails("tellResumed")).extracting("address").doesNotHaveDuplicates();
        assertThat(change.story().timeline()).contains("Resumed after 10 working days; every date is as much later");
    }

    @Test
    void isAllThatTheForecastTellsMeanwhile() {
        change.paused("2027-06-15");

        assertThat(forecast.of(Optional.of(change.story().reference())))
                .filteredOn(mail -> !mail.template().equals("tellPaused"))
                .isNotEmpty()
                .allSatisfy(mail -> {
                    assertThat(mail.template()).isEqualTo("tellResumed");
                    assertThat(mail.when()).isEqualTo(Instant.parse("2027-06-15T08:00:00Z"));
                });
    }

    @Test
    void notWhereSomebodyResumedEarlier() {
        change.paused("2027-06-15").resumed();

        itIs("2027-06-16T08:00:00Z");
        onTheDay.runDue();

        assertThat(change.mails("tellResumed")).hasSize(3);
    }

    @Test
    void onlyOnAWorkingDayThatIsStillToCome() {
        assertThatThrownBy(() -> change.paused("2027-06-13"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("working day");
        ChangeStory other = ChangeStory.at(beans, "callActivity_delivery");
        assertThatThrownBy(() ->
                        other.asks(ChangeKind.PAUSE, Map.of("pauseReason", "OTHER", "expectedResume", "2028-06-13")))
                .hasMessageContaining("at most 180 days");
    }

    private static void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
