package org.bsplifecycle.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.pause.PauseProcess.REVIEW_PAUSE;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.change.ChangeStory;
import org.bsplifecycle.change.Partners;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A project is paused on Tuesday 1 June 2027: its reviews are due on 29 June, 27 July, 24 August and 22 September. */
@BspTest
abstract class PausedStory {

    static final String DUE = PauseProcess.REVIEW_DUE;
    static final String UNDONE = PauseProcess.NOT_REVIEWED;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Pauses pauses;

    ChangeStory change;
    ProcessStory story;
    BspReference reference;

    @BeforeEach
    void aProjectRests() {
        itIs("2027-06-01T10:00:00Z");
        Partners.known(beans);
        change = ChangeStory.at(beans, "callActivity_delivery").paused("2027-09-30");
        story = change.story().process();
        reference = change.story().reference();
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    /** The timer is set to nine in London of that day, and then it is that time. */
    void reviewIsDue(String timer, String day) {
        Instant nine = Instant.parse(day + "T08:00:00Z");
        assertThat(story.timer(timer).getDuedate().toInstant()).isEqualTo(nine);
        assertThat(story.timer(timer).isSuspended()).as("frozen with the rest").isFalse();
        ClockUtil.setCurrentTime(Date.from(nine));
        story.timePassesTo(timer);
        if (timer.equals(UNDONE)) {
            story.timePassesTo(DUE);
        }
        story.waitsAt("userTask_" + REVIEW_PAUSE);
    }

    void reviewed(Map<String, Object> answers) {
        ChangeStory.as(
                ChangeStory.LEAD,
                Groups.IMPLEMENTATION_LEADS,
                () -> change.story().completes(REVIEW_PAUSE, answers));
    }

    static void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
