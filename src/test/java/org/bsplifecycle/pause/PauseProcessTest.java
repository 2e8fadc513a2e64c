package org.bsplifecycle.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.pause.PauseProcess.REVIEW_PAUSE;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.change.ChangeStory;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PauseProcessTest extends PausedStory {

    @Autowired
    Bsps bsps;

    @Autowired
    TaskService tasks;

    @Nested
    class PauseOver {

        @Test
        void whenTheProjectGoesOn() {
            reviewIsDue(DUE, "2027-06-29");

            change.resumed();

            story.passed("event_pauseOver");
            assertThat(story.waitingAt()).doesNotContain("userTask_" + REVIEW_PAUSE, DUE);
        }

        @Test
        void whenAReviewLetsItGoOn() {
            reviewIsDue(DUE, "2027-06-29");

            reviewed(Map.of("pauseAnswer", "RESUME"));

            assertThat(pauses.of(reference)).as("until it is described").isPresent();
            assertThat(story.task(ChangeProcess.DESCRIBE_CHANGE).getAssignee()).isEqualTo(ChangeStory.LEAD);
            described(Map.of());
            assertThat(pauses.of(reference)).isEmpty();
            story.passed("event_pauseOver");
        }

        @Test
        void whenAReviewEndsTheProject() {
            reviewIsDue(DUE, "2027-06-29");

            reviewed(Map.of("pauseAnswer", "WITHDRAW"));
            described(Map.of("reason", "The chair wrote to us."));

            story.passed("event_pauseOver").isOver();
            assertThat(bsps.get(reference).status()).isEqualTo(Status.WITHDRAWN);
        }

        @Test
        void whenTheProgrammeClosesItEarly() {
            reviewIsDue(DUE, "2027-06-29");

            reviewed(Map.of("pauseAnswer", "CLOSE_EARLY"));
            described(Map.of("reason", "No room any more."));
            change.approved().made();

            story.passed("event_pauseOver").isOver();
            assertThat(bsps.get(reference).status()).isEqualTo(Status.CLOSED_EARLY);
        }
    }

    @Test
    void itIsReviewedEveryTwentyWorkingDaysFromItsBeginning() {
        reviewIsDue(DUE, "2027-06-29");
        assertThat(reviewers()).containsExactly(Groups.IMPLEMENTATION_LEADS);
        itIs("2027-07-09T10:00:00Z");

        reviewed(Map.of("pauseAnswer", "KEEP", "keepUntil", "2027-09-30"));

        reviewIsDue(DUE, "2027-07-27");
    }

    @Test
    void fromSixtyOnItIsForThoseWhoAnswerForTheProgramme() {
        reviewIsDue(DUE, "2027-06-29");
        reviewIsDue(UNDONE, "2027-07-27");
        assertThat(reviewers()).containsExactly(Groups.IMPLEMENTATION_LEADS);

        reviewIsDue(UNDONE, "2027-08-24");

        assertThat(reviewers())
                .containsExactlyInAnyOrder(Groups.HEADS_OF_DELIVERY, Groups.PARTNERSHIP_MANAGERS, Groups.MANAGERS);
        reviewIsDue(UNDONE, "2027-09-22");
        assertThat(reviewers()).hasSize(3);
    }

    private void described(Map<String, Object> details) {
        ChangeStory.as(
                ChangeStory.LEAD,
                Groups.IMPLEMENTATION_LEADS,
                () -> change.story().completes(ChangeProcess.DESCRIBE_CHANGE, details));
        change.made();
    }

    private List<String> reviewers() {
        Task task = story.task(REVIEW_PAUSE);
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }
}
