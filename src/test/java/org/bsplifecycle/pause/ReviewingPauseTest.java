package org.bsplifecycle.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bsplifecycle.pause.PauseProcess.REVIEW_PAUSE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who reviews a pause sees, and what comes of it while it lasts. */
class ReviewingPauseTest extends PausedStory {

    @Autowired
    ReviewsToCome toCome;

    @Test
    void whoReviewsItSeesSinceWhenAndWhyAndUntilWhen() {
        reviewIsDue(DUE, "2027-06-29");

        assertThat(story.shows(REVIEW_PAUSE))
                .containsEntry("since", "Tuesday 1 June 2027")
                .containsEntry("days", 20)
                .containsEntry("reason", "an inspection")
                .containsEntry("until", "Thursday 30 September 2027")
                .containsEntry("keepUntil", "2027-09-30");
    }

    @Test
    void thePartnershipHearsOfAnotherDayAndOfNothingElse() {
        reviewIsDue(DUE, "2027-06-29");
        int before = mailsToPartnership();
        reviewed(Map.of("pauseAnswer", "KEEP", "keepUntil", "2027-09-30"));
        assertThat(mailsToPartnership()).as("the day they know").isEqualTo(before);
        reviewIsDue(DUE, "2027-07-27");

        reviewed(Map.of("pauseAnswer", "KEEP", "keepUntil", "2027-10-29"));

        assertThat(pauses.of(reference).orElseThrow().expectedResume()).isEqualTo("2027-10-29");
        assertThat(change.mails("tellPaused").get(0).body()).contains("paused until Friday 29 October 2027");
        assertThat(mailsToPartnership()).isEqualTo(before + 2);
        assertThat(change.story().timeline()).contains("Pause reviewed: goes on until Friday 29 October 2027");
    }

    @Test
    void whatComesIfNobodyReviewsItIsForetoldUntilItGoesOn() {
        Instant yearEnd = Instant.parse("2027-12-31T10:00:00Z");
        List<Tuple> all = List.of(
                tuple(Instant.parse("2027-06-29T08:00:00Z"), Groups.IMPLEMENTATION_LEADS),
                tuple(Instant.parse("2027-07-27T08:00:00Z"), Groups.IMPLEMENTATION_LEADS),
                tuple(Instant.parse("2027-08-24T08:00:00Z"), Groups.HEADS_OF_DELIVERY),
                tuple(Instant.parse("2027-09-22T08:00:00Z"), Groups.HEADS_OF_DELIVERY));
        assertThat(toCome.until(yearEnd, Optional.of(reference)))
                .extracting(OpenTask::since, OpenTask::group)
                .isEqualTo(all);

        reviewIsDue(DUE, "2027-06-29");

        assertThat(toCome.until(yearEnd, Optional.of(reference)))
                .extracting(OpenTask::since, OpenTask::group)
                .isEqualTo(all.subList(1, 4));
    }

    @Test
    void itIsKeptWithoutADayWhenNobodyKnows() {
        reviewIsDue(DUE, "2027-06-29");

        reviewed(Map.of("pauseAnswer", "KEEP"));

        assertThat(pauses.of(reference).orElseThrow().expectedResume()).isNull();
        assertThat(change.mails("tellPaused").get(0).body()).contains("paused until further notice");
    }

    @Test
    void itDoesNotGoOnByItselfOnASunday() {
        reviewIsDue(DUE, "2027-06-29");

        assertThatThrownBy(() -> reviewed(Map.of("pauseAnswer", "KEEP", "keepUntil", "2027-07-04")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("keepUntil"));
        story.waitsAt("userTask_" + REVIEW_PAUSE);
    }

    private int mailsToPartnership() {
        return (int) beans.getBean(Correspondence.class).of(reference).stream()
                .filter(mail -> List.of("pointOfContact", "sponsor").contains(mail.role()))
                .count();
    }
}
