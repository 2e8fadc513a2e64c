package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.budget.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BspTest
class SurveyPagesTest {

    private static final Map<String, String> ANSWERS = Map.of("clarity", "4", "hopes", "To be heard & understood");

    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    @Nested
    class AnOpenSurvey {

        @Test
        void showsAllQuestionsAndPresetsNothing() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

            HttpResponse<String> page = visitor().get(path(story, 0));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Before we start: your view")
                    .contains("How clear is your partnership about the change it wants from this project?")
                    .contains("Skip any question")
                    .contains("Please do not name or describe any child or family")
                    .doesNotContain(" checked")
                    .doesNotContain("Person 0")
                    .doesNotContain("p0.")
                    .doesNotContain(story.token(0));
        }

        @Test
        void staysBetweenTheReaderAndUs() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

            var headers = visitor().get(path(story, 0)).headers();

            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        }

        @Test
        void isNotChangedByScannersThatOpenTheLink() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
            List<String> before = rows(story);

            for (int i = 0; i < 10; i++) {
                assertThat(visitor().get(path(story, 0)).statusCode()).isEqualTo(200);
                assertThat(head(path(story, 0)).statusCode()).isEqualTo(200);
            }

            assertThat(rows(story)).isEqualTo(before);
            assertThat(send(story, 0, ANSWERS).statusCode()).isEqualTo(200);
        }

        @Test
        void takesAnswersAndNeverShowsThemAgain() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

            HttpResponse<String> thanks = send(story, 0, ANSWERS);
            HttpResponse<String> later = visitor().get(path(story, 0));

            assertThat(thanks.statusCode()).isEqualTo(200);
            assertThat(thanks.body())
                    .contains("Thank you")
                    .contains("We have your answers")
                    .doesNotContain("heard");
            assertThat(later.statusCode()).isEqualTo(200);
            assertThat(later.body()).contains("already received your answers").doesNotContain("heard");
            assertThat(story.ballots())
                    .containsExactly("{\"hopes\": \"To be heard & understood\", \"clarity\": \"4\"}");
        }

        @Test
        void asksForOneAnswerAtLeastAndKeepsTheLinkUntilThen() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.FOLLOW_UP);

            HttpResponse<String> nothing = send(story, 0, Map.of("changed", "  "));

            assertThat(nothing.statusCode()).isEqualTo(400);
            assertThat(nothing.body())
                    .contains("There is a problem")
                    .contains("<a href=\"#change\">You have answered no question yet");
            assertThat(story.wave().answered()).isZero();
            assertThat(send(story, 0, Map.of("changed", "We meet.")).statusCode())
                    .isEqualTo(200);
            assertThat(story.wave().answered()).isEqualTo(1);
        }

        @Test
        void holdsBackWhatLooksLikeAChildAndTellsNobodyWhoSaysThatItIsNot() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
            Map<String, String> answers = Map.of("hopes", "B801200005001 gadwall", "hopes-else", "");

            HttpResponse<String> held = send(story, 0, answers);

            assertThat(held.statusCode()).isEqualTo(400);
            assertThat(held.body()).contains("this looks like a unique pupil number", "B801200005001 gadwall");
            assertThat(new Words(story.db()).columnsWith("gadwall", "bsp", "%")).isEmpty();
            assertThat(story.ballots()).isEmpty();
            List<String> before = story.timeline();

            assertThat(send(story, 0, Map.of("hopes", "B801200005001 gadwall", "hopes-else", "true"))
                            .statusCode())
                    .isEqualTo(200);

            assertThat(story.ballots()).containsExactly("{\"hopes\": \"B801200005001 gadwall\"}");
            assertThat(story.timeline()).isEqualTo(before);
        }

        @Test
        void dropsWhatItDidNotAskAndRefusesWhatItDidNotOffer() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

            HttpResponse<String> refused = send(story, 0, Map.of("clarity", "6"));
            HttpResponse<String> taken = send(story, 0, Map.of("clarity", "5", "contact", "p0@example.org"));

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("There is a problem");
            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(story.ballots()).containsExactly("{\"clarity\": \"5\"}");
        }

        @Test
        void keepsEveryWordThatWasTooLong() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
            String long1001 = "a".repeat(1001);

            HttpResponse<String> page = send(story, 0, Map.of("clarity", "2", "hopes", long1001));

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body())
                    .contains(long1001)
                    .contains("1,000 characters")
                    .contains(" checked");
            assertThat(story.wave().answered()).isZero();
        }

        @Test
        void showsMarkupThatSomebodyTypedAsText() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

            HttpResponse<String> page =
                    send(story, 0, Map.of("clarity", "9", "hopes", "<script>alert(1)</script>${7*7}"));

            assertThat(page.body()).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
            assertThat(page.body()).contains("${7*7}").doesNotContain(">49<");
        }
    }

    @Nested
    class ASecondAnswer {

        @Test
        void isToldThatTheFirstOneStands() {
            SurveyStory story = new SurveyStory(beans, 3).opens(Wave.BASELINE);
            Visitor visitor = visitor();
            String token = csrf(visitor.get(path(story, 0)).body());
            visitor.post(path(story, 0), Map.of("clarity", "1"), "_csrf=" + token);

            HttpResponse<String> again = visitor.post(path(story, 0), Map.of("clarity", "5"), "_csrf=" + token);

            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("already received your answers");
            assertThat(story.ballots()).containsExactly("{\"clarity\": \"1\"}");
            assertThat(story.wave().answered()).isEqualTo(1);
        }

        @Test
        void atTheSameMomentIsOneAnswer() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
            Visitor visitor = visitor();
            String token = csrf(visitor.get(path(story, 0)).body());

            List<Integer> statuses = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(n -> visitor.post(path(story, 0), Map.of("clarity", "3"), "_csrf=" + token)
                            .statusCode())
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
            assertThat(story.ballots()).hasSize(1);
            assertThat(story.wave().answered()).isEqualTo(1);
        }

        @Test
        void ofManyPeopleAtTheSameMomentIsOneEachAndEndsTheWave() {
            SurveyStory story = new SurveyStory(beans, 12).opens(Wave.BASELINE);
            List<String> paths =
                    IntStream.range(0, 12).mapToObj(n -> path(story, n)).toList();

            List<Integer> statuses = IntStream.range(0, 12)
                    .parallel()
                    .mapToObj(n -> visitor()
                            .submit(paths.get(n), paths.get(n), ANSWERS)
                            .statusCode())
                    .toList();

            assertThat(statuses).containsOnly(200);
            assertThat(story.ballots()).hasSize(12);
            assertThat(story.wave().inWords()).isEqualTo("12 of 12 (100%)");
            story.process().passed(SurveyProcess.WAVE_CLOSED).isOver();
        }
    }

    @Nested
    class ALinkThatIsOver {

        @Test
        void readsTheSameWhetherItWasEverRealOrNot() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
            Visitor visitor = visitor();
            String path = path(story, 1);
            String token = csrf(visitor.get(path).body());
            story.answers(0);
            beans.getBean(org.bsplifecycle.engine.Processes.class);
            story.inTransaction(() -> {
                beans.getBean(Surveys.class).cutShort(story.reference(), Wave.BASELINE);
                return null;
            });

            HttpResponse<String> closed = visitor.get(path);
            HttpResponse<String> unknown = visitor.get("/survey/" + "A".repeat(43));
            HttpResponse<String> late = visitor.post(path, ANSWERS, "_csrf=" + token);

            assertThat(List.of(closed.statusCode(), unknown.statusCode(), late.statusCode()))
                    .containsOnly(410);
            assertThat(closed.body()).isEqualTo(unknown.body());
            assertThat(story.ballots()).hasSize(1);
        }

        @Test
        void doesNotTakeAnAnswerAwayFromWhoHasGivenOne() {
            SurveyStory story = new SurveyStory(beans, 1).opens(Wave.FOLLOW_UP);

            HttpResponse<String> last = send(story, 0, ANSWERS);

            story.process().isOver();
            assertThat(last.body()).contains("We have your answers");
            assertThat(visitor().get(path(story, 0)).body()).contains("already received your answers");
        }
    }

    private HttpResponse<String> send(SurveyStory story, int person, Map<String, String> answers) {
        return visitor().submit(path(story, person), path(story, person), answers);
    }

    private HttpResponse<String> head(String path) {
        Visitor visitor = visitor();
        return visitor.send(visitor.request(path).method("HEAD", BodyPublishers.noBody()));
    }

    private static String csrf(String page) {
        var token = java.util.regex.Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(token.find()).isTrue();
        return java.net.URLEncoder.encode(token.group(1), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> rows(SurveyStory story) {
        return story.db()
                .sql("""
                select p::text || w::text || l::text from bsp.survey_participation p
                join bsp.survey_wave w on w.id = p.wave join bsp.link l on l.id = p.link
                where w.reference = ? order by p.contact""")
                .param(story.reference().value())
                .query(String.class)
                .list();
    }

    private static String path(SurveyStory story, int person) {
        return "/survey/" + story.token(person);
    }

    private Visitor visitor() {
        return new Visitor(port);
    }
}
