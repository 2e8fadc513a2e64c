package org.bsplifecycle.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.bsp.ContactRole.HEALTH_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.LOCAL_AUTHORITY_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.workingtime.TimedWork;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class AgreeingPartnersTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Correspondence correspondence;

    @Autowired
    AnsweringPrompt answering;

    @Autowired
    PromptReminders reminders;

    @Autowired
    OpenPrompts open;

    @Autowired
    Scopes scopes;

    @Autowired
    Bsps bsps;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient db;

    ThreePartners partners;

    @BeforeEach
    void ask() {
        partners = new ThreePartners(beans).asked();
    }

    @Test
    void areEachAskedWithALinkOfTheirOwn() {
        assertThat(mails("agreeScope"))
                .extracting(MailEntry::role)
                .containsExactlyInAnyOrder("localAuthorityApprover", "healthApprover", "policeApprover");
        assertThat(mails("agreeScope").stream().map(MailEntry::linkId).distinct())
                .hasSize(3);
        assertThat(mails("agreeScope")).anyMatch(mail -> mail.body().contains("answer for health by"));
    }

    @Test
    void haveAgreedWhenTheLastOneHas() {
        partners.answers(HEALTH_APPROVER, "AGREE");
        partners.answers(POLICE_APPROVER, "AGREE");
        partners.process().waitsAt(PromptProcess.PROMPT_WAIT);
        assertThat(scopes.last(partners.reference()).orElseThrow().agreedBy()).isNull();
        assertThat(bsps.get(partners.reference()).plannedStart()).isNull();

        partners.answers(LOCAL_AUTHORITY_APPROVER, "AGREE");

        partners.process().passed(PromptProcess.PROMPT_ANSWERED).isOver();
        assertThat(outcome()).isEqualTo("AGREE");
        assertThat(scopes.last(partners.reference()).orElseThrow().agreedBy())
                .isEqualTo("Chair of health, Chair; Chair of the police, Chair; Chair of the local authority, Chair");
        assertThat(bsps.get(partners.reference()).plannedStart()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGES", "CANNOT_PROCEED"})
    void areNoLongerAskedWhenOneOfThemAnswersOtherwise(String decision) {
        UUID police = partners.question(POLICE_APPROVER);
        partners.answers(HEALTH_APPROVER, "AGREE");

        partners.answers(LOCAL_AUTHORITY_APPROVER, decision);

        partners.process().passed(PromptProcess.PROMPT_ANSWERED).isOver();
        assertThat(outcome()).isEqualTo(decision);
        assertThatThrownBy(() -> answering.open(police)).isInstanceOf(PromptOver.class);
        assertThat(mails("agreeScope"))
                .filteredOn(mail -> mail.role().equals("policeApprover"))
                .extracting(MailEntry::state)
                .containsExactly(MailState.DROPPED);
        assertThat(scopes.last(partners.reference()).orElseThrow().agreedBy()).isNull();
    }

    @Test
    void areRemindedAsLongAsTheyAreMissing() {
        partners.answers(HEALTH_APPROVER, "AGREE");
        beans.getBean("dispatcher", TimedWork.class).runDue();
        db.sql("update bsp.mail set finished_at = finished_at - interval '20 days' where reference = ?")
                .param(partners.reference().value())
                .update();
        db.sql(
                        "update bsp.prompt set next_reminder_at = now() - interval '1 hour' where reference = ? and state = 'OPEN'")
                .param(partners.reference().value())
                .update();

        reminders.runDue();

        assertThat(mails("remindPrompt"))
                .extracting(MailEntry::role)
                .containsExactlyInAnyOrder("localAuthorityApprover", "policeApprover");
    }

    @Test
    void areCalledTogetherAndAskedAgainOnlyWhereTheyAreMissing() {
        partners.answers(HEALTH_APPROVER, "AGREE");
        partners.process().timePassesTo(PromptProcess.LADDER_ENDED);
        assertThat(partners.process().shows(PromptProcess.CALL_PARTNERSHIP))
                .containsEntry("missing", "the local authority, the police");

        partners.process().completes(PromptProcess.CALL_PARTNERSHIP, Map.of("callOutcome", "ASK_AGAIN"));

        assertThat(open.of(partners.reference()))
                .extracting(OpenPrompt::answersFor)
                .containsExactlyInAnyOrder("the local authority", "the police");
        partners.answers(LOCAL_AUTHORITY_APPROVER, "AGREE");
        partners.answers(POLICE_APPROVER, "AGREE");
        assertThat(outcome()).isEqualTo("AGREE");
    }

    @Test
    void mayHaveSomebodyElseAnswerForThem() {
        partners.process().timePassesTo(PromptProcess.LADDER_ENDED);
        String former = db.sql("select contact_id::text from bsp.prompt where id = ?")
                .param(partners.question(POLICE_APPROVER))
                .query(String.class)
                .single();

        partners.process()
                .completes(
                        PromptProcess.CALL_PARTNERSHIP,
                        Map.of(
                                "callOutcome", "ASK_AGAIN",
                                "insteadOf", former,
                                "insteadName", "New Superintendent",
                                "insteadEmail", "new.police@example.org"));

        assertThat(mails("agreeScope"))
                .filteredOn(mail -> mail.address().equals("new.police@example.org"))
                .extracting(MailEntry::role)
                .containsExactly("policeApprover");
        assertThat(open.of(partners.reference())).hasSize(3);
    }

    /** Of two at the same moment one is last. */
    @RepeatedTest(5)
    void maySendTheirAnswersAtTheSameMoment() {
        CompletableFuture.allOf(ContactRole.APPROVERS.stream()
                        .map(role -> Map.entry(role, partners.question(role)))
                        .map(question -> CompletableFuture.runAsync(() -> answering.answer(
                                question.getValue(),
                                ThreePartners.answer(question.getKey(), "AGREE"),
                                Answerer.partnership())))
                        .toArray(CompletableFuture<?>[]::new))
                .join();

        partners.process().passed(PromptProcess.PROMPT_ANSWERED).isOver();
        assertThat(outcome()).isEqualTo("AGREE");
    }

    private List<MailEntry> mails(String template) {
        return correspondence.of(partners.reference()).stream()
                .filter(mail -> mail.template().equals(template))
                .toList();
    }

    private Object outcome() {
        return Stream.of(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(partners.reference().value())
                        .singleResult()
                        .getId())
                .map(id -> history.createHistoricVariableInstanceQuery()
                        .processInstanceId(id)
                        .variableName(PromptProcess.PROMPT_ANSWER.name())
                        .singleResult()
                        .getValue())
                .findFirst()
                .orElseThrow();
    }
}
