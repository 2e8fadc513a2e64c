package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write in Tasklist and Cockpit beside forms is guarded as forms are. */
@BspTest
class RemarksTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PASSWORD = "correct horse battery";
    private static final String LEAD = "remarksLead";
    private static final String ADMIN = "remarksAdmin";
    private static final String REMARK = "NHS number 943 476 5919, please call";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    private Story story;
    private String task;

    @BeforeEach
    void begin() {
        accounts.create(new Account(LEAD, "Test", "Lead", null, List.of(Groups.IMPLEMENTATION_LEADS)), PASSWORD);
        accounts.create(new Account(ADMIN, "Test", "Admin", null, List.of(Groups.ADMINISTRATORS)), PASSWORD);
        story = Story.notBegun(beans)
                .begins(DeliveryProcess.ID, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, "remarksPartner"));
        task = story.process().task("startDelivery").getId();
    }

    @AfterEach
    void end() {
        List.of(LEAD, ADMIN).forEach(accounts::delete);
    }

    @Test
    void aCommentThatLooksLikeAChildsDataIsNotKept() {
        var answer = comment(REMARK);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("This looks like an NHS number", "take it out", "Not about a child:")
                .doesNotContain("943");
        assertThat(comments()).isEmpty();
    }

    @Test
    void oneThatIsSomethingElseIsKeptWithoutTheWordsThatLetItIn() {
        assertThat(comment("Not about a child: " + REMARK).statusCode()).isEqualTo(200);
        assertThat(comment("Call them on Monday").statusCode()).isEqualTo(200);

        assertThat(comments()).containsExactlyInAnyOrder(REMARK, "Call them on Monday");
        assertThat(story.timeline()).containsOnlyOnce("A comment was marked as not about a child: “Start delivery”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POST; /filter/create; {\"resourceType\": \"Task\", \"name\": \"%s\", \"query\": {}}",
                "PUT; /history/user-operation/x/set-annotation; {\"annotation\": \"%s\"}",
                "PUT; /incident/x/annotation; {\"annotation\": \"%s\"}",
                "POST; /user/create; {\"profile\": {\"id\": \"x\", \"firstName\": \"%s\"}}",
                "PUT; /process-instance/x/variables/note; {\"value\": \"%s\", \"type\": \"String\"}",
                "POST; /filter/create; {\"resourceType\": \"Task\", \"name\": 9434765919, \"query\": {}}",
                "POST; /user/create; {\"profile\": {\"id\": \"x\", \"firstName\": 9434765919}}",
                "POST; /filter/create; {\"resourceType\": \"Task\", \"properties\": {\"%s\": true}}"
            })
    void whateverElseIsWrittenIsHeldBackBeforeTheEngineHearsOfIt(String method, String path, String body) {
        var answer =
                new Visitor(port).loggedIn(ADMIN, PASSWORD).sendToWebapp(method, ENGINE + path, body.formatted(REMARK));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This looks like an NHS number").doesNotContain("943");
    }

    @Test
    void momentsAmountsAndIdsAreNoTextAboutAnybody() {
        var answer = new Visitor(port)
                .loggedIn(ADMIN, PASSWORD)
                .postToWebapp(
                        ENGINE + "/task",
                        "{\"priority\": 2147483647, \"assignee\": \"%s\", \"dueBefore\": \"2026-03-12T09:30:00.000+0000\","
                                        .formatted(LEAD)
                                + "\"taskVariables\": [{\"name\": \"at\", \"operator\": \"eq\", \"value\": 1943476591934}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> comment(String message) {
        return new Visitor(port)
                .loggedIn(LEAD, PASSWORD)
                .postToWebapp(ENGINE + "/task/" + task + "/comment/create", "{\"message\": \"" + message + "\"}");
    }

    private List<String> comments() {
        return db.sql(
                        "select convert_from(full_msg_, 'UTF8') from act_hi_comment where task_id_ = ? and action_ = 'AddComment'")
                .param(task)
                .query(String.class)
                .list();
    }
}
