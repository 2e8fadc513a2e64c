package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.journey.Interest.answers;
import static org.bsplifecycle.journey.Interest.signed;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole story of one BSP, through every screen and every mail. */
@JourneyTest
class WholeStoryIT extends Walk {

    @Autowired
    Surveys surveys;

    @Autowired
    Timeline timeline;

    @Autowired
    HistoryService history;

    @Test
    void fromExpressionOfInterestToFinalEdition() {
        walked.interest(new Interest("exeter"));
        assertThat(Post.to(people().contact(), story.reference()))
                .as("the acknowledgement")
                .hasSize(1);
        walked.untilDelivery();
        story.timePasses("PT1M").answersFromMail(people().participant(), "", answers("clarity", "2", "together", "3"));
        walked.delivered();
        story.timePasses("PT1M")
                .answersFromMail(people().participant(), "", answers("clarity", "4", "satisfaction", "VERY_SATISFIED"));
        walked.reportReviewed();
        publication();
        followUpAndClosing();
        everythingIsKept();
    }

    private void publication() {
        story.answersFromMail(people().contact(), "learning report", signed("decision", "APPROVE"))
                .completes(
                        "partnershipManager",
                        "publishReport",
                        answers("slug", slug(), "summary", "What others can take from it."));
        assertThat(story.publicText("/learning-reports/" + slug()))
                .contains("first edition", "Agreeing on words first saved time later.");
    }

    private void followUpAndClosing() {
        story.timePasses("P7M")
                .answersFromMail(people().contact(), "right people", answers("contactsAnswer", "CONFIRMED"))
                .timePasses("PT1M")
                .answersFromMail(people().participant(), "", answers("change", "4", "sustained", "YES"))
                .timePasses("P2M")
                .completes("implementationLead", "addImpact", answers("impact", "The meetings have lasted."))
                .timePasses("PT1M")
                .answersFromMail(people().contact(), "Six months on", signed("decision", "AGREE"))
                .completes("partnershipManager", "closeBsp", answers("nothingOpen", true));
        assertThat(story.publicText("/learning-reports/" + slug()))
                .contains("final edition", "The meetings have lasted.");
    }

    private void everythingIsKept() {
        BspReference reference = new BspReference(story.reference());
        isNow(Phase.CLOSED, Status.COMPLETE);
        assertThat(surveys.of(reference)).extracting(SurveyWave::answered).containsExactly(1, 1, 1);
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what)
                .contains(
                        "Scoping begins",
                        "Delivery begins",
                        "Learning report published, first edition",
                        "Learning report published, final edition",
                        "Closed, complete");
        assertThat(story.saidOfBsp()).contains("Closed, complete", "It went well.");
        assertThat(Post.messageIds()).doesNotHaveDuplicates();
        nothingPersonalIsInTheEngine();
    }

    /** References, codes, dates and flags only: no name, no address, no sentence anywhere in the engine's variables. */
    private void nothingPersonalIsInTheEngine() {
        for (HistoricVariableInstance variable :
                history.createHistoricVariableInstanceQuery().list()) {
            String value = String.valueOf(variable.getValue());
            assertThat(value)
                    .as("variable %s", variable.getName())
                    .doesNotContain("@")
                    .doesNotContain("Sample")
                    .hasSizeLessThan(60);
            if (variable.getValue() instanceof String) {
                assertThat(value).as("variable %s", variable.getName()).matches("[A-Za-z0-9_:-]*");
            }
        }
    }

    private String slug() {
        return "a-shared-picture-" + story.reference().toLowerCase();
    }
}
