package org.bsplifecycle.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class PromptRemindersTest {

    private static final String QUESTION = "confirmContacts";
    private static final Instant MONDAY = Instant.parse("2021-02-01T10:00:00Z");

    @Autowired
    PromptReminders reminders;

    @Autowired
    Processes processes;

    @Autowired
    OpenPrompts open;

    @Autowired
    AnsweringPrompt answering;

    @Autowired
    JdbcClient db;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    BspReference reference;

    @BeforeEach
    void askOnAMonday() {
        itIs(MONDAY);
        reference = new BspFixture(bsps, contacts, transaction).registered();
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, QUESTION));
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    @Test
    void goOutAfterFiveAndTenWorkingDays() {
        itIs(Instant.parse("2021-02-08T08:59:00Z"));
        assertThat(reminded()).isZero();

        itIs(Instant.parse("2021-02-08T17:00:00Z"));
        assertThat(reminded()).isOne();
        assertThat(reminded()).isOne();

        itIs(Instant.parse("2021-02-15T17:00:00Z"));
        assertThat(reminded()).isEqualTo(2);

        itIs(Instant.parse("2021-03-15T17:00:00Z"));
        assertThat(reminded()).isEqualTo(2);
    }

    @Test
    void collapseIntoOneWhenTheServerStoodStill() {
        itIs(Instant.parse("2021-03-01T12:00:00Z"));

        assertThat(reminded()).isOne();
        assertThat(reminded()).isOne();
        assertThat(open.of(reference))
                .singleElement()
                .satisfies(prompt -> assertThat(prompt.reminders()).isOne());
    }

    @Test
    void stopWithTheAnswer() {
        new PromptAnswers(open, answering).answers(reference, QUESTION, Map.of("contactsAnswer", "CONFIRMED"));

        itIs(Instant.parse("2021-03-01T12:00:00Z"));

        assertThat(reminded()).isZero();
    }

    @Test
    void goToWhoeverWasAskedWithTheSameLink() {
        itIs(Instant.parse("2021-02-09T12:00:00Z"));
        reminded();

        List<String> links = db.sql("select distinct link_id || ' ' || address from bsp.mail where reference = ?")
                .param(reference.value())
                .query(String.class)
                .list();
        assertThat(links).singleElement().satisfies(link -> assertThat(link).contains("contact." + reference));
        assertThat(db.sql("select body from bsp.mail where reference = ? and template = 'remindPrompt'")
                        .param(reference.value())
                        .query(String.class)
                        .single())
                .contains("On Monday 1 February 2021 we asked you")
                .contains("Tell us who is still there")
                .contains("by Monday 15 February 2021");
    }

    @Test
    void sayWhenTheNextOneIsDue() {
        assertThat(reminders.nextDue())
                .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(Instant.parse("2021-02-08T17:00:00Z")));
    }

    private int reminded() {
        reminders.runDue();
        return db.sql("select count(*) from bsp.mail where reference = ? and template = 'remindPrompt'")
                .param(reference.value())
                .query(Integer.class)
                .single();
    }

    private static void itIs(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
