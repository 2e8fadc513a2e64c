package org.bsplifecycle.eoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.budget.Words;
import org.bsplifecycle.eoi.EoiFixture;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.eoi.ToldSoFar;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What looks like a child's data never comes into the draft of an expression of interest, unless it is something else. */
@BspTest
@ExtendWith(OutputCaptureExtension.class)
class ChildDataInEoiTest {

    private static final int WINDOW = 979;
    private static final String SENTENCE =
            "“What is the challenge?”: this looks like an NHS number. We must not hold data about children";

    /** The number of nobody; each test has a word of its own to look for. */
    private static final String HELD = "One of them, 401 023 2137, is moved from place to place, and nobody says %s.";

    @LocalServerPort
    int port;

    @Autowired
    EoiQuestions questions;

    @Autowired
    ApplicationWindows windows;

    @Autowired
    Timeline timeline;

    @Autowired
    ToldSoFar told;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private Writer writer;

    @BeforeEach
    void aWindowIsOpen() {
        Instant now = clock.instant();
        windows.plan(new ApplicationWindow(
                WINDOW, "Window 979", "EOI", now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(2)), null));
        writer = new Writer(port, questions);
    }

    @AfterEach
    void theWindowIsGone() {
        db.sql("delete from bsp.application_window where number = ?")
                .param(WINDOW)
                .update();
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> answers = EoiFixture.complete();
        answers.put(key, value);
        return answers;
    }

    @Test
    void aHeldAnswerStaysOnThePageAndNowhereElse(CapturedOutput log) {
        String typed = HELD.formatted("hoopoe").replace("401 023 2137", "726 381 9457");
        Map<String, Object> answers = with("challenge", typed);
        answers.put(
                "existingActivity", "A group that began in the autumn and is called nightjar by all who come to it.");

        HttpResponse<String> answer = writer.saves("change", answers);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<title>Error: ", "href=\"#challenge\">" + SENTENCE, typed, "It is something else")
                .contains("id=\"challenge-else\" name=\"challenge-else\" type=\"checkbox\" value=\"true\"")
                .doesNotContain("id=\"existingActivity-else\"")
                .doesNotContainPattern("id=\"challenge-else\"[^>]* checked");
        assertThat(kept("hoopoe")).isFalse();
        assertThat(kept("726 381 9457")).isFalse();
        assertThat(kept("nightjar")).as("what stands beside it is kept").isTrue();
        assertThat(log.getAll()).doesNotContain("hoopoe", "726 381 9457");
    }

    @Test
    void norIsItKeptWhenSomebodyComesBackLaterOrTypesItWhereItDoesNotBelong() {
        Map<String, Object> later = with("challenge", HELD.formatted("bittern"));
        assertThat(writer.posts("change", later, "later").body()).contains(SENTENCE);
        Map<String, Object> people = with("leadPhone", "Kay Bittern, born 3/4/2015");
        people.put("leadEmail", "4010232137");
        people.put("leadSector", "401 023 2137 bittern");
        assertThat(writer.posts("people", people, "later").body())
                .contains("the date of birth of somebody under 19", "this looks like an NHS number");
        Map<String, Object> day = with("preferredStart-day", "4010232137");
        writer.posts("timing", day, "later");

        assertThat(kept("bittern")).isFalse();
        assertThat(kept("4010232137")).isFalse();
    }

    @Test
    void whatIsSomethingElseIsTakenAndStaffAreToldOfWhichQuestion() {
        String typed = HELD.formatted("wryneck");
        Map<String, Object> answers = with("challenge", typed);
        assertThat(writer.saves("change", answers).statusCode()).isEqualTo(400);
        answers.put("challenge-else", "true");

        HttpResponse<String> sent = writer.writes(answers).sends();

        assertThat(sent.statusCode()).isEqualTo(303);
        String address = sent.headers().firstValue("Location").orElseThrow();
        BspReference reference = new BspReference(address.substring(address.lastIndexOf('/') + 1));
        assertThat(told.of(reference)).containsValue(typed);
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what)
                .containsOnlyOnce("A text was marked as not about a child: “What is the challenge?”")
                .noneMatch(what -> what.contains("wryneck") || what.contains("401"));
    }

    @Test
    void theMarkIsThereWhenOneComesBack() {
        Map<String, Object> answers = with("challenge", HELD.formatted("dotterel"));
        answers.put("challenge-else", "true");
        writer.saves("change", answers);

        String page = writer.open("change").body();

        assertThat(page).contains("dotterel").containsPattern("id=\"challenge-else\"[^>]* checked=\"checked\"");
        assertThat(page).doesNotContain(SENTENCE);
    }

    private boolean kept(String word) {
        Words words = new Words(db);
        return !words.columnsWith(word, "bsp", "%").isEmpty()
                || !words.columnsWith(word, "public", "%").isEmpty();
    }
}
