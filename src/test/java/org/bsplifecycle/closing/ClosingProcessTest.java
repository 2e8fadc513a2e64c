package org.bsplifecycle.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.closing.process.ClosingProcess.ADD_IMPACT;
import static org.bsplifecycle.closing.process.ClosingProcess.CLOSE_BSP;
import static org.bsplifecycle.closing.process.ClosingProcess.ID;
import static org.bsplifecycle.closing.process.ClosingProcess.REPORT_PUBLISHED;
import static org.bsplifecycle.closing.process.ClosingProcess.SEE_IMPACT;

import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class ClosingProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Impacts impacts;

    @Autowired
    Reporting reporting;

    @Nested
    class ProjectClosed {

        @Test
        void withTheFinalEditionWhenThePartnershipAgrees() {
            Story story = Story.of(beans, ID, REPORT_PUBLISHED)
                    .completes(ADD_IMPACT, Map.of("impact", "The meetings have lasted."))
                    .answers(SEE_IMPACT, answer("AGREE"))
                    .completes(CLOSE_BSP, Map.of("nothingOpen", true));

            story.process().passed("serviceTask_publishFinalEdition").isOver();
            assertThat(impacts.published(story.reference()).orElseThrow().text())
                    .isEqualTo("The meetings have lasted.");
            assertThat(story.timeline()).contains("Learning report published, final edition");
        }

        @Test
        void withAnAdditionThatNamesNoAreaWhereTheReportNamesNone() {
            Story story = Story.of(beans, ID, REPORT_PUBLISHED);
            reportWithoutName(story);

            story.completes(ADD_IMPACT, Map.of("impact", "Sampleshire still meets."))
                    .answers(SEE_IMPACT, answer("AGREE"));

            assertThat(impacts.published(story.reference()).orElseThrow().text())
                    .isEqualTo("the local area still meets.");
        }

        @Test
        void afterChangesThatThePartnershipAskedFor() {
            Story story = Story.of(beans, ID, REPORT_PUBLISHED)
                    .completes(ADD_IMPACT, Map.of("impact", "Nothing has lasted."))
                    .answers(
                            SEE_IMPACT,
                            Map.of(
                                    "decision", "CHANGES",
                                    "comment", "The meetings have",
                                    "name", "Sample Chair",
                                    "role", "Chair"));
            assertThat(story.process().shows(ADD_IMPACT))
                    .containsEntry("said", "The partnership asks: The meetings have");

            story.completes(ADD_IMPACT, Map.of("impact", "The meetings have lasted."))
                    .answers(SEE_IMPACT, answer("AGREE"));

            assertThat(impacts.published(story.reference())).isPresent();
        }

        @Test
        void withTheFirstEditionStandingWhenNobodyAnswers() {
            Story story = Story.of(beans, ID, REPORT_PUBLISHED)
                    .completes(ADD_IMPACT, Map.of("impact", "The meetings have lasted."))
                    .nobodyAnswers()
                    .completes(CLOSE_BSP, Map.of("nothingOpen", true, "lessons", "Ask earlier."));

            story.process().passed("event_projectClosed").isOver();
            assertThat(impacts.published(story.reference())).isEmpty();
        }

        @Test
        void withoutAnyEditionWhenTheReportWasWithheld() {
            Story story = Story.of(beans, ID, false, REPORT_PUBLISHED);
            assertThat(story.process().shows(CLOSE_BSP))
                    .containsEntry("done", "Learning report: withheld. Follow-up survey: not held.");

            story.completes(CLOSE_BSP, Map.of("nothingOpen", true));

            story.process().passed("event_projectClosed").isOver();
        }
    }

    private void reportWithoutName(Story story) {
        reporting.draft(story.reference(), new ReportText("a", "b", "c", "d", "e", null, null, "f", "g"));
        reporting.answer(story.reference(), ReportAnswer.APPROVE_ANONYMISED, "Not our name", "Sample Chair, chair");
        reporting.approved(story.reference());
    }

    private static Map<String, Object> answer(String decision) {
        return Map.of("decision", decision, "name", "Sample Chair", "role", "Chair of the partnership");
    }
}
