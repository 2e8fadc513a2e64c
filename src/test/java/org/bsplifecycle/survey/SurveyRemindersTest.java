package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.workingtime.TimedWork;
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

        assertThat(story.mails("remindSurvey")).containsExactly("p0", "p2");
        assertThat(story.db()
                        .sql("select distinct subject from bsp.mail where template = 'remindSurvey' and reference = ?")
                        .param(story.reference().value())
                        .query(String.class)
                        .list())
                .containsExactly("Reminder: your view before %s starts".formatted(story.reference()));
    }

    @Test
    void leaveThoseAloneWhoWantNoMoreMailAboutSurveys() {
        SurveyStory story = new SurveyStory(beans, 3).opens(Wave.BASELINE);
        beans.getBean(Unsubscribing.class).unsubscribe(story.token(1));

        pretend(story, 10);
        reminders.runDue();

        assertThat(story.mails("remindSurvey")).containsExactly("p0", "p2");
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
        Contact leaving = beans.getBean(Contacts.class)
                .of(left.reference(), ContactRole.POINT_OF_CONTACT)
                .get(0);
        beans.getBean(Contacts.class).end(left.reference(), leaving.id());
        SurveyStory closed = new SurveyStory(beans, 1).opens(Wave.BASELINE);
        closed.process().timePassesTo(SurveyProcess.DUE).timePassesTo(SurveyProcess.DUE);

        pretend(left, 10);
        pretend(closed, 10);
        reminders.runDue();

        assertThat(left.mails("remindSurvey")).containsExactly("p1");
        assertThat(closed.mails("remindSurvey")).isEmpty();
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

    @Test
    void leaveAPersonAloneWhoHasJustHadAMail() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        pretend(story, 10);
        story.db()
                .sql("update bsp.mail set finished_at = ? where reference = ? and address like 'p1.%'")
                .params(Timestamp.from(clock.instant()), story.reference().value())
                .update();

        reminders.runDue();

        assertThat(story.mails("remindSurvey")).containsExactly("p0");
    }

    @Test
    void thatHaveNotLeftStayWithTheAnswer() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        pretend(story, 10);
        reminders.runDue();
        story.answers(1);

        beans.getBean("dispatcher", TimedWork.class).runDue();

        assertThat(story.mails("remindSurvey", "DROPPED")).containsExactly("p1");
        assertThat(story.mails("remindSurvey", "CAPTURED")).containsExactly("p0");
    }

    private static int reminded(SurveyStory story) {
        return story.db()
                .sql("select reminded from bsp.survey_wave where reference = ?")
                .param(story.reference().value())
                .query(Integer.class)
                .single();
    }

    /** As if the wave had been opened that many days ago, with its reminders, and all its mails had left then. */
    private void pretend(SurveyStory story, int daysAgo) {
        Instant opened = clock.instant().minus(Duration.ofDays(daysAgo));
        story.db()
                .sql(
                        "update bsp.mail set state = 'SENT', created_at = :at, finished_at = :at where reference = :reference")
                .param("at", Timestamp.from(opened))
                .param("reference", story.reference().value())
                .update();
        story.db()
                .sql("""
                update bsp.survey_wave set opened_at = :opened,
                    next_reminder_at = case when next_reminder_at is null then null else cast(:due as timestamptz) end
                where reference = :reference""")
                .param("opened", Timestamp.from(opened))
                .param("due", Timestamp.from(workingTime.plus(opened, "P%dBD".formatted(5 * (reminded(story) + 1)))))
                .param("reference", story.reference().value())
                .update();
    }
}
