package org.bsplifecycle.learningreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.APPROVE_REPORT;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.DRAFT_REPORT;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.ID;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.PUBLISH_REPORT;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.REPORT_PUBLISHED;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.REVIEW_REPORT;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.engine.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class LearningreportProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    LearningReports reports;

    @Nested
    class ReportPublished {

        @Test
        void withItsNameWhenThePartnershipApproves() {
            Story story = evidenced().answers(APPROVE_REPORT, answer("APPROVE", null));

            story.completes(PUBLISH_REPORT, publication(story, "What we learned"));

            story.process().passed("event_reportPublished").isOver();
            LearningReport report = reports.find(story.reference()).orElseThrow();
            assertThat(report.state()).isEqualTo(ReportState.PUBLISHED);
            assertThat(report.text().whatWeDid()).isEqualTo("Five sessions with leads in Sampleshire.");
            assertThat(story.timeline()).contains("Learning report published, first edition");
        }

        @Test
        void withoutItsNameWhenThePartnershipWantsThat() {
            Story story = evidenced().answers(APPROVE_REPORT, answer("APPROVE_ANONYMISED", "Not our name"));

            assertThat(story.process().shows(PUBLISH_REPORT)).containsEntry("slug", "asking-better-questions");
            assertThatThrownBy(() -> story.completes(PUBLISH_REPORT, publication(story, "Sampleshire learns")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("without its name");
            story.completes(PUBLISH_REPORT, publication(story, "What we learned"));

            assertThat(reports.find(story.reference()).orElseThrow().text().whatWeDid())
                    .isEqualTo("Five sessions with leads in the local area.");
        }

        @ParameterizedTest
        @CsvSource({
            "title, Sampleshire learns",
            "title, The sample\u00a0partnership learns",
            "slug, what-the-sample-partnership-learned",
            "summary, What Sample-Partnership would tell others"
        })
        void neverWithItsNameWhereThePartnershipWantsNone(String field, String said) {
            Story story = evidenced().answers(APPROVE_REPORT, answer("APPROVE_ANONYMISED", "Not our name"));
            Map<String, Object> naming = new HashMap<>(publication(story, "What we learned"));
            naming.put(field, said);

            assertThatThrownBy(() -> story.completes(PUBLISH_REPORT, naming))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo(field));
        }

        @Test
        void afterItWentBackFromTheEvidenceTeamAndFromThePartnership() {
            Story story = Story.of(beans, ID, false, REPORT_PUBLISHED).completes(DRAFT_REPORT, draft("First"));
            story.completes(REVIEW_REPORT, Map.of("review", "BACK", "comment", "Nothing bears this out"));
            assertThat(story.process().shows(DRAFT_REPORT))
                    .containsEntry("said", "The evidence team asks: Nothing bears this out")
                    .containsEntry("whatWeLearned", "First");

            story.completes(DRAFT_REPORT, draft("Second"))
                    .completes(REVIEW_REPORT, Map.of("review", "EVIDENCED"))
                    .answers(APPROVE_REPORT, answer("CHANGES", "Say more about partners"));
            assertThat(story.process().shows(DRAFT_REPORT))
                    .containsEntry("said", "The partnership asks: Say more about partners");

            story.completes(DRAFT_REPORT, draft("Third"))
                    .completes(REVIEW_REPORT, Map.of("review", "EVIDENCED"))
                    .answers(APPROVE_REPORT, answer("APPROVE", null))
                    .completes(PUBLISH_REPORT, publication(story, "What we learned"));
            assertThat(reports.find(story.reference()).orElseThrow().text().whatWeLearned())
                    .isEqualTo("Third");
        }

        @Test
        void underAnAddressOfItsOwn() {
            Story first = evidenced().answers(APPROVE_REPORT, answer("APPROVE", null));
            first.completes(PUBLISH_REPORT, publication(first, "What we learned"));
            Story second = evidenced().answers(APPROVE_REPORT, answer("APPROVE", null));

            assertThatThrownBy(() -> second.completes(PUBLISH_REPORT, publication(first, "What we learned")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Another report has this address. Choose another one.");
            second.process().waitsAt("userTask_" + PUBLISH_REPORT);
        }
    }

    @Nested
    class ReportWithheld {

        @Test
        void whenThePartnershipWantsNoneOfIt() {
            Story story = evidenced().answers(APPROVE_REPORT, answer("DO_NOT_PUBLISH", "Too early"));

            story.process().passed("event_reportWithheld").isOver();
            assertThat(reports.find(story.reference()).orElseThrow().state()).isEqualTo(ReportState.WITHHELD);
        }

        @Test
        void whenNobodyAnswersBecauseSilenceAgreesToNothing() {
            Story story = evidenced().nobodyAnswers();

            story.process().passed("event_reportWithheld").isOver();
            assertThat(story.timeline()).contains("Learning report withheld");
            assertThat(reports.published())
                    .extracting(LearningReport::reference)
                    .doesNotContain(story.reference());
        }

        @Test
        void onlyWithAReason() {
            Story story = evidenced();

            assertThatThrownBy(() -> story.answers(APPROVE_REPORT, answer("DO_NOT_PUBLISH", null)))
                    .hasMessageContaining("Tell us in a few words why it should not be published.");
        }
    }

    private Story evidenced() {
        return Story.of(beans, ID, false, REPORT_PUBLISHED)
                .completes(DRAFT_REPORT, draft("Words first"))
                .completes(REVIEW_REPORT, Map.of("review", "EVIDENCED"));
    }

    static Map<String, Object> draft(String learned) {
        return Map.of(
                "title", "Asking better questions",
                "context", "The partnership had begun to plan.",
                "goal", "How do partners act together?",
                "whatWeDid", "Five sessions with leads in Sampleshire.",
                "whatWeLearned", learned,
                "voices", "Young people had spoken before.",
                "nextSteps", "The group goes on.");
    }

    private static Map<String, Object> answer(String decision, String comment) {
        Map<String, Object> answer =
                new HashMap<>(Map.of("decision", decision, "name", "Sample Chair", "role", "Chair of the partnership"));
        if (comment != null) {
            answer.put("comment", comment);
        }
        return answer;
    }

    static Map<String, Object> publication(Story story, String title) {
        return Map.of(
                "title",
                title,
                "slug",
                "report-" + story.reference().value().toLowerCase().replace("bsp-", "no-"),
                "summary",
                "What others can take from it.");
    }
}
