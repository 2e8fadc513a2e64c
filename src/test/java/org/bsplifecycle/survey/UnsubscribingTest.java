package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One click in a mail program, and no more mail about surveys comes. */
@BspTest
class UnsubscribingTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Correspondence correspondence;

    private SurveyStory story;
    private String page;

    @BeforeEach
    void invite() {
        story = new SurveyStory(beans, 3).opens(Wave.BASELINE);
        page = "/survey/" + story.token(1) + "/unsubscribe";
    }

    @Test
    void surveyMailSaysSoInItsHeaders() {
        List<MailEntry> mails = correspondence.of(story.reference());

        assertThat(mails).hasSize(3).allMatch(MailEntry::unsubscribe);
    }

    @Test
    void lookingAtThePageChangesNothing() {
        for (int scanner = 0; scanner < 20; scanner++) {
            HttpResponse<String> answer = new Visitor(port).get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Stop emails about surveys").doesNotContain(story.token(1));
        }

        assertThat(story.mails("baselineSurvey", "QUEUED")).containsExactly("p0", "p1", "p2");
    }

    @Test
    void alsoStopsWhatALaterSurveyHasWaiting() {
        story.opens(Wave.END_OF_DELIVERY);

        oneClick(page);

        assertThat(story.mails("endOfDeliverySurvey", "QUEUED")).containsExactly("p0", "p2");
        assertThat(story.mails("endOfDeliverySurvey", "DROPPED")).containsExactly("p1");
    }

    @Test
    void oneClickOfAMailProgramIsHonouredAtOnceAndShown() {
        HttpResponse<String> answer = oneClick(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You get no more emails about surveys");
        assertThat(story.mails("baselineSurvey", "QUEUED")).containsExactly("p0", "p2");
        assertThat(story.mails("baselineSurvey", "DROPPED")).containsExactly("p1");
        assertThat(story.timeline()).containsOnlyOnce("Somebody wants no more emails about surveys");
        assertThat(oneClick(page).statusCode()).as("once more").isEqualTo(200);
        assertThat(story.timeline()).containsOnlyOnce("Somebody wants no more emails about surveys");
    }

    @Test
    void theNextWaveLeavesThemOut() {
        oneClick(page);

        story.opens(Wave.END_OF_DELIVERY);

        assertThat(story.mails("endOfDeliverySurvey")).containsExactly("p0", "p2");
    }

    @Test
    void aLinkThatNeverWasIsOver() {
        assertThat(oneClick("/survey/" + "x".repeat(43) + "/unsubscribe").statusCode())
                .isEqualTo(410);
    }

    /** As RFC 8058 has it: no page, no cookie, no token of a form. */
    private HttpResponse<String> oneClick(String path) {
        Visitor program = new Visitor(port);
        return program.send(program.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }
}
