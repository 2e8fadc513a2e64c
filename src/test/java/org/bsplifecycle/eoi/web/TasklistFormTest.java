package org.bsplifecycle.eoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.budget.Words;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.eoi.EoiFixture;
import org.bsplifecycle.eoi.ToldSoFar;
import org.bsplifecycle.eoi.process.EoiProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody types into a form of Tasklist, on the way that Tasklist itself takes. */
@BspTest
class TasklistFormTest {

    private static final String LEAD = "tasklistFormLead";
    private static final String PASSWORD = "correct horse battery";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DefaultListableBeanFactory beans;

    @Autowired
    Processes processes;

    @Autowired
    ToldSoFar told;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient db;

    private BspReference reference;
    private Visitor lead;
    private String task;

    @BeforeEach
    void aConversationIsToBeRecorded() {
        accounts.create(
                new Account(LEAD, "Implementation", "Lead", null, List.of(Groups.IMPLEMENTATION_LEADS)), PASSWORD);
        reference = beans.createBean(EoiFixture.class).registered();
        processes.start(EoiProcess.ID, reference, Outcome.of(EoiProcess.PROJECT_CONFIRMED, false));
        task = new ProcessStory(engine, reference)
                .completes(EoiProcess.REVIEW_EOI, Map.of("eoiReview", "TAKE_FORWARD"))
                .task(EoiProcess.HOLD_CONVERSATION)
                .getId();
        lead = new Visitor(port).loggedIn(LEAD, PASSWORD);
        assertThat(lead.postToWebapp(TASKS + task + "/claim", "{\"userId\":\"" + LEAD + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @AfterEach
    void theLeadLeaves() {
        accounts.delete(LEAD);
    }

    private HttpResponse<String> completes(Map<String, Object> answers) throws Exception {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
        return lead.postToWebapp(
                TASKS + task + "/submit-form", json.writeValueAsString(Map.of("variables", variables)));
    }

    private static Map<String, Object> held(String notes) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", "2020-11-02");
        answers.put("traits", "[\"SINGLE_AREA\"]");
        answers.put("readiness", "4");
        answers.put("capacity", "3");
        answers.put("strategicFit", "5");
        answers.put("transferability", "4");
        answers.put("conversationNotes", notes);
        return answers;
    }

    @Test
    void twentyThousandCharactersComeBackWhole() throws Exception {
        String notes = "Fünf Züge & <b>viel</b> – ".repeat(900).substring(0, 19_999) + "!";

        assertThat(completes(held(notes)).statusCode()).isEqualTo(204);

        assertThat(told.of(reference)).containsValue(notes);
    }

    @Test
    void oneMoreIsRefusedInASentenceAndTheTaskStaysOpen() throws Exception {
        HttpResponse<String> answer = completes(held("x".repeat(20_001)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("must be 20,000 characters or less (you have used 20,001)");
        new ProcessStory(engine, reference).waitsAt("userTask_holdConversation");
    }

    @Test
    void whatLooksLikeAChildIsRefusedWithoutATrace() throws Exception {
        HttpResponse<String> answer = completes(held("Seen by the redshank: NHS 450 557 7104"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "this looks like an NHS number. We must not hold data about children: take it out, or say that it"
                                + " is something else, with “Not about a child:” in front of the text")
                .doesNotContain("redshank", "450");
        new ProcessStory(engine, reference).waitsAt("userTask_holdConversation");
        Words words = new Words(db);
        assertThat(words.columnsWith("redshank", "public", "%")).isEmpty();
        assertThat(words.columnsWith("redshank", "bsp", "%")).isEmpty();
    }

    @Test
    void whatIsSomethingElseIsTakenAndFlagged() throws Exception {
        assertThat(completes(held("Not about a child: our grant, 450 557 7104, ends."))
                        .statusCode())
                .isEqualTo(204);

        assertThat(told.of(reference)).containsValue("our grant, 450 557 7104, ends.");
        assertThat(db.sql("select what || ': ' || who from bsp.timeline where reference = ?")
                        .param(reference.value())
                        .query(String.class)
                        .list())
                .contains("A text was marked as not about a child: “What did you learn?”: " + LEAD)
                .noneMatch(what -> what.contains("450"));
    }

    @Test
    void whatTheFormDoesNotAskIsDropped() throws Exception {
        Map<String, Object> answers = held("They want one strategy.");
        answers.put("smuggled", "something");
        answers.put("proposedType", "REGIONAL");

        assertThat(completes(answers).statusCode()).isEqualTo(204);

        assertThat(db.sql("""
                        select v.name_ || '=' || coalesce(v.text_, '') from act_hi_varinst v
                        join act_hi_procinst p on p.id_ = v.proc_inst_id_ where p.business_key_ = ?""").param(reference.value()).query(String.class).list())
                .contains("proposedType=STANDARD")
                .noneMatch(variable -> variable.contains("smuggled") || variable.contains("one strategy"));
    }
}
