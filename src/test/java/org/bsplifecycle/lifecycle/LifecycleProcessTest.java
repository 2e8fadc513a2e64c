package org.bsplifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class LifecycleProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Bsps bsps;

    @Autowired
    EndingBsp ending;

    @Autowired
    Correspondence correspondence;

    @Autowired
    OpenPrompts questions;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    Clock clock;

    @Nested
    class BspClosed {

        @Test
        void whenReportFollowUpAndSurveysAreDone() {
            Story story = at("gateway_learningBegins");
            assertThat(bsps.get(story.reference()).phase()).isEqualTo(Phase.LEARNING);

            story.process().timePassesTo("event_followUpDue");
            story.answers("confirmContacts", Map.of("contactsAnswer", "CONFIRMED"));
            while (story.process().waitingAt().contains("gateway_waveWait")) {
                firstWaveIsOver(story);
            }
            story.completes("draftReport", draft())
                    .completes("reviewReport", Map.of("review", "EVIDENCED"))
                    .answers(
                            "approveReport",
                            Map.of("decision", "DO_NOT_PUBLISH", "comment", "Too early", "name", "A", "role", "Chair"))
                    .completes("closeBsp", Map.of("nothingOpen", true));

            story.process().passed("event_bspClosed").isOver();
            assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.COMPLETE);
            assertThat(bsps.get(story.reference()).reached()).isEqualTo(Phase.CLOSED);
            assertThat(story.timeline()).contains("Learning begins", "Closed, complete");
        }

        private void firstWaveIsOver(Story story) {
            var engine = beans.getBean(org.camunda.bpm.engine.ProcessEngine.class);
            engine.getManagementService().createJobQuery().activityId("event_waveDue").list().stream()
                    .filter(job -> runtime.createProcessInstanceQuery()
                                    .processInstanceId(job.getProcessInstanceId())
                                    .processInstanceBusinessKey(
                                            story.reference().value())
                                    .count()
                            == 1)
                    .findFirst()
                    .ifPresent(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    @Nested
    class NotTakenForward {

        @Test
        void whenScopingEndsWithoutAScope() {
            Story story = at("callActivity_scoping")
                    .completes("choosePartner", Map.of("choice", "NOBODY"))
                    .completes("writeEvidenceBrief", Map.of("summary", "Little is known."))
                    .completes(
                            "holdScopingMeeting",
                            Map.of(
                                    "heldOn", "2021-01-04",
                                    "format", "DIGITAL",
                                    "sectors", java.util.List.of("POLICE"),
                                    "summary", "No question found."));

            story.process().passed("event_notTakenForward").isOver();
            assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.NOT_TAKEN_FORWARD);
        }
    }

    @Nested
    class BspWithdrawn {

        @Test
        void inTheMiddleOfDelivery() {
            Story story = at("callActivity_delivery");
            assertThat(bsps.get(story.reference()).phase()).isEqualTo(Phase.DELIVERY);

            ending.end(story.reference(), EarlyEnd.WITHDRAWN, "The partnership is being reorganised.", "manager");

            story.process().passed("event_bspWithdrawn").isOver();
            assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.WITHDRAWN);
            assertThat(bsps.get(story.reference()).phase()).isEqualTo(Phase.CLOSED);
            assertThat(bsps.get(story.reference()).reached()).isEqualTo(Phase.DELIVERY);
            assertThat(correspondence.of(story.reference()))
                    .filteredOn(mail -> mail.template().endsWith("confirmWithdrawal"))
                    .extracting(MailEntry::role)
                    .contains("pointOfContact", "sponsor");
            assertThat(story.timeline()).contains("The partnership withdrew", "Withdrawn");
        }

        @Test
        void andNobodyIsAskedAnythingAnyMore() {
            Story story = at("gateway_learningBegins");
            story.process().timePassesTo("event_followUpDue");
            assertThat(questions.of(story.reference())).hasSize(1);

            ending.end(story.reference(), EarlyEnd.WITHDRAWN, "They have left.", "manager");

            assertThat(questions.of(story.reference())).isEmpty();
        }

        @Test
        void onlyOnce() {
            Story story = at("callActivity_delivery");
            ending.end(story.reference(), EarlyEnd.WITHDRAWN, "First.", "manager");

            assertThatThrownBy(() -> ending.end(story.reference(), EarlyEnd.CLOSED_EARLY, "Second.", "manager"))
                    .isInstanceOf(Refused.class)
                    .hasMessageEndingWith("has ended already.");
        }
    }

    @Nested
    class BspClosedEarly {

        @Test
        void whenTheProgrammeDecidesSo() {
            Story story = at("callActivity_scoping");

            ending.end(story.reference(), EarlyEnd.CLOSED_EARLY, "No capacity.", "manager");

            story.process().passed("event_bspClosedEarly").isOver();
            assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.CLOSED_EARLY);
        }
    }

    private Story at(String activity) {
        Story story = Story.notBegun(beans);
        runtime.createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(story.reference().value())
                .setVariable(LifecycleProcess.DELIVERY_PARTNER.name(), "deliveryPartner")
                .setVariable(LifecycleProcess.FOLLOW_UP_DUE.name(), Date.from(workingTime.plus(clock.instant(), "P6M")))
                .startBeforeActivity(activity)
                .execute();
        return story;
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "title", "Asking better questions",
                "context", "The partnership had begun to plan.",
                "goal", "How do partners act together?",
                "whatWeDid", "Five sessions.",
                "whatWeLearned", "Words first.",
                "voices", "Young people had spoken before.",
                "nextSteps", "The group goes on.");
    }
}
