package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task's form sets that task's fields and nothing else, and takes nothing but what a form sends. */
@BspTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileVariablesTest {

    private static final String ENGINE = ProbesOfTasks.ENGINE;
    private static final String SESSION = """
            {"variables": {
              "heldOn": {"value": "%s", "type": "String"}, "format": {"value": "ONLINE", "type": "String"},
              "purpose": {"value": "Map who meets whom", "type": "String"}, "attended": {"value": 3, "type": "Integer"},
              "notes": {"value": "Some notes", "type": "String"}, "anotherPlanned": {"value": "YES", "type": "String"},
              %s}}""";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient db;

    private MatrixStory story;
    private Visitor partner;

    @BeforeAll
    void begin() {
        story = new MatrixStory(beans);
        partner = loggedIn(Asker.PARTNER_OF_IT);
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    void whatTheFormDoesNotAskSetsNothing() {
        var answer = submits(task(), """
                "approved": {"value": true, "type": "Boolean"},
                "outputs": {"value": "Of the task after this", "type": "String"},
                "assignee": {"value": "%s", "type": "String"},
                "deliveryPartner": {"value": "%1$s", "type": "String"}""".formatted(MatrixStory.user(Asker.ANOTHER_PARTNER)));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(variables("('approved', 'outputs', 'assignee', 'notes')")).isZero();
        assertThat(db.sql(
                                "select count(*) from act_hi_varinst where name_ = 'deliveryPartner' and text_ = ?"
                                        + " and proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
                        .params(MatrixStory.user(Asker.ANOTHER_PARTNER), reference())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAStartFormDoesNotAskSetsNothing() {
        var answer = loggedIn(Asker.IMPLEMENTATION_LEADS)
                .postToWebapp(ENGINE + "/process-definition/key/change/submit-form", """
                        {"businessKey": "BSP-2021-001", "variables": {
                          "project": {"value": "%s", "type": "String"}, "change": {"value": "CONTACT", "type": "String"},
                          "changeApproved": {"value": true, "type": "Boolean"},
                          "assignee": {"value": "x", "type": "String"}}}""".formatted(reference()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"businessKey\":\"" + reference() + "\"");
        assertThat(variables("('changeKind')")).isOne();
        assertThat(variables("('project', 'changeApproved', 'assignee')")).isZero();
        story.takeBackChanges();
    }

    @Test
    void nobodyCompletesAnothersTask() {
        var answer = submits(id("otherTask"), "\"approved\": {\"value\": true, \"type\": \"Boolean\"}");

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(id("otherTask"))
                        .count())
                .isOne();
    }

    static String[] hostile() {
        return new String[] {
            """
            {"type": "Object", "value": "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "valueInfo": {"objectTypeName":
             "java.util.HashMap", "serializationDataFormat": "application/x-java-serialized-object"}}""",
            """
            {"type": "Object", "value": "{}", "valueInfo": {"objectTypeName": "com.sun.rowset.JdbcRowSetImpl",
             "serializationDataFormat": "application/json"}}""",
            """
            {"type": "Object", "value": "<a/>", "valueInfo": {"objectTypeName": "java.beans.XMLDecoder",
             "serializationDataFormat": "application/xml"}}""",
            "{\"type\": \"Xml\", \"value\": \"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>\"}",
            "{\"type\": \"Json\", \"value\": \"{\\\"@class\\\": \"}",
            """
            {"type": "File", "value": "PHNjcmlwdD4=", "valueInfo": {"filename": "../../x.html", "mimeType":
             "text/html"}}""",
            "{\"type\": \"Bytes\", \"value\": \"PHNjcmlwdD4=\"}",
            "{\"type\": \"Nonsense\", \"value\": \"x\"}",
            "{\"type\": \"Integer\", \"value\": \"x\"}",
            "{\"type\": \"Date\", \"value\": \"x\"}",
            "{\"type\": [\"String\"], \"value\": \"x\"}"
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatNoFormSendsIsRefused(String variable) {
        for (String name : new String[] {"purpose", "beside"}) {
            var answer = submits(task(), "\"%s\": %s".formatted(name, variable));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("java.", "Exception:", "root:");
        }
        assertThat(engine.getTaskService().createTaskQuery().taskId(task()).count())
                .isOne();
        assertThat(variables("('beside', 'purpose')")).isZero();
    }

    @Test
    void notEvenAnAdministratorStoresASerialisedObject() {
        var answer = loggedIn(Asker.ADMINISTRATORS)
                .sendToWebapp("PUT", ENGINE + "/process-instance/" + id("process") + "/variables/x", hostile()[0]);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(variables("('x')")).isZero();
    }

    @Test
    void whatChangesSomethingComesWithTheTokenOfThePage() {
        for (String token : new String[] {"", "guessed"}) {
            Visitor somebody = loggedIn(Asker.PARTNER_OF_IT);
            somebody.get("/camunda/app/tasklist/default/");
            var request = somebody.request(ENGINE + "/task/" + task() + "/submit-form")
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", token)
                    .POST(BodyPublishers.ofString("{\"variables\": {}}"));

            assertThat(somebody.send(request).statusCode()).isEqualTo(403);
        }
        assertThat(submits(task(), "\"x\": {\"value\": \"x\"}").statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> submits(String task, String more) {
        String today = beans.getBean(WorkingTime.class).today().toString();
        return partner.postToWebapp(ENGINE + "/task/" + task + "/submit-form", SESSION.formatted(today, more));
    }

    private int variables(String names) {
        return db.sql("select count(*) from act_hi_varinst where name_ in " + names
                        + " and proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
                .param(reference())
                .query(Integer.class)
                .single();
    }

    /** Each session that is logged makes the next. */
    private String task() {
        return new ProcessStory(engine, new BspReference(reference()))
                .task("logSession")
                .getId();
    }

    private String reference() {
        return id("reference");
    }

    private String id(String name) {
        return story.meaning(name, Asker.PARTNER_OF_IT);
    }

    private Visitor loggedIn(Asker asker) {
        return new Visitor(port).loggedIn(MatrixStory.user(asker), MatrixStory.PASSWORD);
    }
}
