package org.bsplifecycle.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Letters;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.text.Block;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.TimedWork;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
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
    @Qualifier("dispatcher")
    TimedWork post;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Letters letters;

    @Autowired
    Links links;

    @Autowired
    Timeline timeline;

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
        reference = asked();
        post.runDue();
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
                .contains("On Monday 1 February 2021 we wrote to you")
                .contains("Tell us who is still there")
                .contains("by Monday 15 February 2021");
    }

    @Test
    void waitForAMailThatHasNotLeft() {
        BspReference stuck = asked();

        itIs(Instant.parse("2021-02-08T17:00:00Z"));
        reminders.runDue();
        assertThat(mails(stuck, "remindPrompt")).isEmpty();

        post.runDue();
        itIs(Instant.parse("2021-02-10T17:00:00Z"));
        reminders.runDue();
        reminders.runDue();
        assertThat(mails(stuck, "remindPrompt")).containsExactly("QUEUED");
    }

    @Test
    void leaveAPersonAloneAfterAnyMailOfOurs() {
        itIs(Instant.parse("2021-02-05T15:00:00Z"));
        outbox.enqueue(reference, "announceStart", "about something else");
        post.runDue();

        itIs(Instant.parse("2021-02-08T17:00:00Z"));
        assertThat(reminded()).isZero();
        itIs(Instant.parse("2021-02-09T09:00:00Z"));
        assertThat(reminded()).isOne();
    }

    @Test
    void areNotRepeatedWhenTheClockIsWrong() {
        itIs(Instant.parse("2021-02-08T09:30:00Z"));
        assertThat(reminded()).isOne();
        itIs(Instant.parse("2021-02-08T08:30:00Z"));
        assertThat(reminded()).isOne();
        itIs(Instant.parse("2021-02-09T09:30:00Z"));
        assertThat(reminded()).isOne();
        itIs(Instant.parse("2021-02-08T09:45:00Z"));
        assertThat(reminded()).isOne();
    }

    @Test
    void thatHaveNotLeftStayWithTheAnswer() {
        itIs(Instant.parse("2021-02-08T17:00:00Z"));
        reminders.runDue();
        assertThat(mails(reference, "remindPrompt")).containsExactly("QUEUED");

        new PromptAnswers(open, answering).answers(reference, QUESTION, Map.of("contactsAnswer", "CONFIRMED"));

        assertThat(mails(reference, "remindPrompt")).containsExactly("DROPPED");
        post.runDue();
        assertThat(mails(reference, "remindPrompt")).containsExactly("DROPPED");
    }

    @Test
    void areOneMailForAPersonWithSeveralQuestions() {
        BspReference other = sameContactAs(reference);
        post.runDue();

        itIs(Instant.parse("2021-02-08T17:00:00Z"));
        reminders.runDue();
        reminders.runDue();

        assertThat(mails(reference, "remindPrompt")).isEmpty();
        assertThat(mails(other, "remindPrompt")).isEmpty();
        MailEntry mail = several(reference, other);
        assertThat(mail.subject()).contains("2 answers");
        assertThat(letters.text(mail, true).buttons())
                .extracting(Block.Button::address)
                .containsExactlyInAnyOrder(address(reference), address(other));
        assertThat(letters.text(mail, false).plain()).doesNotContain("/respond/");
        assertThat(Stream.of(reference, other).flatMap(bsp -> timeline.of(bsp).stream()))
                .filteredOn(entry -> entry.what().startsWith("Reminded of “Tell us who is still"))
                .hasSize(1);
    }

    @Test
    void nameWhatIsLeftWhenOneOfSeveralIsAnswered() {
        BspReference other = sameContactAs(reference);
        post.runDue();
        itIs(Instant.parse("2021-02-08T17:00:00Z"));
        reminders.runDue();

        new PromptAnswers(open, answering).answers(other, QUESTION, Map.of("contactsAnswer", "CONFIRMED"));
        assertThat(several(reference, other).state()).isEqualTo(MailState.DROPPED);
        reminders.runDue();
        reminders.runDue();

        assertThat(mails(reference, "remindPrompt")).containsExactly("QUEUED");
        assertThat(mails(other, "remindPrompt")).isEmpty();
    }

    private BspReference asked() {
        BspReference asked = new BspFixture(bsps, contacts, transaction).registered();
        processes.start(PromptProcess.ID, asked, Outcome.of(PromptProcess.PROMPT_KIND, QUESTION));
        return asked;
    }

    private BspReference sameContactAs(BspReference reference) {
        Contact person = contacts.of(reference, ContactRole.POINT_OF_CONTACT).get(0);
        BspReference other = new BspFixture(bsps, contacts, transaction).withoutContacts();
        contacts.add(other, NewContact.of(person.role(), person.name(), person.email()));
        processes.start(PromptProcess.ID, other, Outcome.of(PromptProcess.PROMPT_KIND, QUESTION));
        return other;
    }

    private MailEntry several(BspReference one, BspReference other) {
        List<MailEntry> mails = Stream.of(one, other)
                .flatMap(reference -> correspondence.of(reference).stream())
                .filter(mail -> mail.template().equals("remindSeveral"))
                .toList();
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private String address(BspReference reference) {
        return links.url(db.sql("select link_id from bsp.prompt where reference = ?")
                .param(reference.value())
                .query(UUID.class)
                .single());
    }

    private List<String> mails(BspReference reference, String template) {
        return correspondence.of(reference).stream()
                .filter(mail -> mail.template().equals(template))
                .map(mail -> mail.state().name())
                .toList();
    }

    @Test
    void sayWhenTheNextOneIsDue() {
        assertThat(reminders.nextDue())
                .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(Instant.parse("2021-02-08T17:00:00Z")));
    }

    private int reminded() {
        reminders.runDue();
        post.runDue();
        return db.sql("select count(*) from bsp.mail where reference = ? and template = 'remindPrompt'")
                .param(reference.value())
                .query(Integer.class)
                .single();
    }

    private static void itIs(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
