package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The clock stands still; waves are opened earlier instead. */
@BspTest
class SurveyRemindersTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    SurveyReminders reminders;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    Clock clock;

    @Test
    void goToThoseWhoHaveNotAnsweredAndToNobodyElse() {
        SurveyStory story = new SurveyStory(beans, 3).opens(Wave.BASELINE);
        story.answers(1);

        pretend(story, 10);
        reminders.runDue();
        reminders.runDue();

        assertThat(story.mails("remindSurvey")).containsExactly("p0@example.org", "p2@example.org");
    }

    @Test
    void comeThreeTimesAndThenNoMore() {
        SurveyStory story = new SurveyStory(beans, 1).opens(Wave.BASELINE);

        for (int days : new int[] {10, 19, 30, 40}) {
            pretend(story, days);
            reminders.runDue();
        }

        assertThat(story.mails("remindSurvey")).hasSize(3);
    }

    @Test
    void thatWereOvertakenAreOne() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

        pretend(story, 30);
        reminders.runDue();
        reminders.runDue();

        assertThat(story.mails("remindSurvey")).hasSize(2);
    }

    @Test
    void comeOnceFromManyNodes() {
        SurveyStory story = new SurveyStory(beans, 4).opens(Wave.BASELINE);
        pretend(story, 10);

        var nodes = new CompletableFuture<?>[4];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = CompletableFuture.runAsync(reminders::runDue);
        }
        CompletableFuture.allOf(nodes).join();

        assertThat(story.mails("remindSurvey")).hasSize(4);
    }

    @Test
    void doNotReachWhoHasLeftOrAWaveThatIsClosed() {
        SurveyStory left = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        beans.getBean(Contacts.class)
                .replace(
                        left.reference(),
                        NewContact.of(ContactRole.POINT_OF_CONTACT, "Somebody new", "new@example.org"));
        SurveyStory closed = new SurveyStory(beans, 1).opens(Wave.BASELINE);
        closed.process().timePassesTo(SurveyProcess.DUE).timePassesTo(SurveyProcess.DUE);
        int extension = closed.mails("remindSurvey").size();

        pretend(left, 10);
        pretend(closed, 10);
        reminders.runDue();

        assertThat(left.mails("remindSurvey")).containsExactly("p1@example.org");
        assertThat(closed.mails("remindSurvey")).hasSize(extension);
    }

    @Test
    void areDueInWorkingDays() {
        SurveyStory story = new SurveyStory(beans, 1).opens(Wave.BASELINE);

        Instant due = story.db()
                .sql("select next_reminder_at from bsp.survey_wave where reference = ?")
                .param(story.reference().value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();

        assertThat(due.atZone(workingTime.zone()).toLocalDate())
                .isEqualTo(workingTime.plusWorkingDays(workingTime.today(), 5));
        assertThat(reminders.nextDue()).isPresent();
    }

    /** As if the wave had been opened that many days ago, and its reminders with it. */
    private void pretend(SurveyStory story, int daysAgo) {
        Instant opened = clock.instant().minus(Duration.ofDays(daysAgo));
        story.db()
                .sql("""
                update bsp.survey_wave set opened_at = :opened,
                    next_reminder_at = case when next_reminder_at is null then null else cast(:now as timestamptz) end
                where reference = :reference""")
                .param("opened", Timestamp.from(opened))
                .param("now", Timestamp.from(clock.instant()))
                .param("reference", story.reference().value())
                .update();
    }
}
