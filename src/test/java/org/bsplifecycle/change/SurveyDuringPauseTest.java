package org.bsplifecycle.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.workingtime.TimedWork;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A project rests with a survey open. It was sent on Monday 1 March 2027, open until Wednesday 31 March; the pause begins
 * on 10 March.
 */
@BspTest
class SurveyDuringPauseTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Links links;

    @Autowired
    Surveys surveys;

    @Autowired
    List<TimedWork> timedWork;

    @LocalServerPort
    int port;

    private ChangeStory change;
    private List<String> pages;

    @BeforeEach
    void aSurveyIsOpenAndTheyRest() {
        itIs("2027-03-01T10:00:00Z");
        Partners.known(beans);
        change = ChangeStory.at(beans, "callActivity_delivery");
        pages = change.mails("baselineSurvey").stream()
                .map(mail -> links.url(mail.linkId()))
                .map(address -> address.substring(address.indexOf("/survey/")))
                .toList();
        itIs("2027-03-10T10:00:00Z");
        change.paused(null);
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    @Test
    void takesAnswersAndSaysHowLong() {
        itIs("2027-03-22T10:00:00Z");
        assertThat(new Visitor(port).get(pages.get(0)).body())
                .as("eight working days after the last one")
                .contains("open until the end of Monday 12 April 2027");

        HttpResponse<String> thanks = answer(pages.get(0));

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body()).contains("We have your answers");
        assertThat(wave().answered()).isEqualTo(1);
    }

    @Test
    void sendsNoMailAndClosesAsMuchLater() {
        int before = mails();
        itIs("2027-03-22T10:00:00Z");
        remind();
        assertThat(mails()).isEqualTo(before);

        change.resumed();

        assertThat(wave().closes()).isEqualTo("2027-04-12");
    }

    @Test
    void ofWhichEverybodyHasAnsweredEndsWhenTheProjectGoesOn() {
        pages.forEach(page -> assertThat(answer(page).statusCode()).isEqualTo(200));
        assertThat(wave().open()).as("nothing moves meanwhile").isTrue();

        change.resumed();

        assertThat(wave().open()).isFalse();
        change.story().process().passed("event_waveClosed");
    }

    @Test
    void isNotOverHoweverLongTheyRest() {
        itIs("2027-08-02T10:00:00Z");
        assertThat(new Visitor(port).get(pages.get(0)).statusCode()).isEqualTo(200);

        change.resumed();

        assertThat(answer(pages.get(0)).statusCode()).isEqualTo(200);
        assertThat(wave().closes()).isAfter("2027-08-02");
    }

    private HttpResponse<String> answer(String page) {
        return new Visitor(port).submit(page, page, Map.of("clarity", "4"));
    }

    private SurveyWave wave() {
        return surveys.of(change.story().reference()).get(0);
    }

    private int mails() {
        return change.mails("baselineSurvey", "remindSurvey", "extendSurvey").size();
    }

    private void remind() {
        timedWork.stream()
                .filter(work -> work.getClass().getSimpleName().equals("SurveyReminders"))
                .forEach(TimedWork::runDue);
    }

    private static void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
