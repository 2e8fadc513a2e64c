package org.bsplifecycle.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class HandingOverTest {

    private static final String QUESTION = "confirmContacts";
    private static final NewContact SUCCESSOR =
            NewContact.of(ContactRole.POINT_OF_CONTACT, "Successor", "successor@example.org");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    OpenPrompts open;

    @Autowired
    AnsweringPrompt answering;

    @Autowired
    Correspondence correspondence;

    @Autowired
    JdbcClient db;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    BspReference reference;
    ProcessStory story;

    @BeforeEach
    void ask() {
        reference = new BspFixture(bsps, contacts, transaction).registered();
        story = new ProcessStory(engine, reference);
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, QUESTION));
    }

    @Test
    void mailsTheQuestionToTheSuccessorOnceWithANewLink() {
        UUID former = link();

        replace(SUCCESSOR);

        assertThat(link()).isNotEqualTo(former);
        assertThat(correspondence.of(reference))
                .extracting(MailEntry::address, MailEntry::state, MailEntry::linkId)
                .containsExactly(
                        tuple("successor@example.org", MailState.QUEUED, link()),
                        tuple("contact." + reference + "@example.org", MailState.DROPPED, former));
        assertThat(db.sql("select superseded_at is not null from bsp.link where id = ?")
                        .param(former)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void asksAgainAtAnAddressThatWasOnlyMistyped() {
        String sameAddress = "contact." + reference + "@example.org";

        replace(NewContact.of(ContactRole.POINT_OF_CONTACT, "Another Name", sameAddress));

        assertThat(correspondence.of(reference)).extracting(MailEntry::state).containsOnlyOnce(MailState.QUEUED);
    }

    @Test
    void givesTheSuccessorAsMuchTimeAsAnybody() {
        db.sql(
                        "update bsp.prompt set asked_at = '2020-01-06', reminders = 2, reminders_left = 0, next_reminder_at = null where reference = ?")
                .param(reference.value())
                .update();
        engine.getManagementService()
                .setJobDuedate(
                        story.timer(PromptProcess.LADDER_ENDED).getId(), java.util.Date.from(java.time.Instant.EPOCH));

        replace(SUCCESSOR);

        assertThat(story.timer(PromptProcess.LADDER_ENDED).getDuedate())
                .isAfter(java.util.Date.from(java.time.Instant.parse("2021-01-01T00:00:00Z")));
        assertThat(db.sql("select reminders_left from bsp.prompt where reference = ? and next_reminder_at > asked_at")
                        .param(reference.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void endsWithTheSuccessorsAnswer() {
        replace(SUCCESSOR);

        answering.answer(open.of(reference).get(0).id(), Map.of("contactsAnswer", "CONFIRMED"), Answerer.partnership());

        story.passed(PromptProcess.PROMPT_ANSWERED).isOver();
    }

    @Test
    void doesNotAskTheSuccessorWhatTheAnswerItselfHasSaid() {
        answering.answer(
                open.of(reference).get(0).id(),
                Map.of(
                        "contactsAnswer", "CHANGED",
                        "newContactName", "Successor",
                        "newContactEmail", "successor@example.org",
                        "newContactJobTitle", "Head of service"),
                Answerer.partnership());

        story.isOver();
        assertThat(correspondence.of(reference)).extracting(MailEntry::address).doesNotContain("successor@example.org");
    }

    @Test
    void leavesOthersAlone() {
        UUID former = link();

        replace(NewContact.of(ContactRole.SPONSOR, "New Sponsor", "sponsor@example.org"));

        assertThat(link()).isEqualTo(former);
        assertThat(correspondence.of(reference)).hasSize(1);
    }

    @Test
    void asksOnceWhenTheSuccessorIsNamedInTheCall() {
        story.timePassesTo(PromptProcess.LADDER_ENDED)
                .completes(
                        PromptProcess.CALL_PARTNERSHIP,
                        Map.of(
                                "callOutcome", "ASK_AGAIN",
                                "insteadName", "Successor",
                                "insteadEmail", "successor@example.org"));

        assertThat(correspondence.of(reference))
                .filteredOn(mail -> mail.address().equals("successor@example.org"))
                .hasSize(1);
    }

    private void replace(NewContact person) {
        transaction.executeWithoutResult(status -> contacts.replace(reference, person));
    }

    private UUID link() {
        return db.sql("select link_id from bsp.prompt where reference = ? and state = 'OPEN'")
                .param(reference.value())
                .query(UUID.class)
                .single();
    }
}
