package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class DeliveryPartnerTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    Bsps bsps;

    @Autowired
    TransactionTemplate transaction;

    private TwoPartners story;
    private Visitor first;

    @BeforeEach
    void begin() {
        story = new TwoPartners(engine, accounts);
        first = new Visitor(port).loggedIn(story.id("first"), TwoPartners.PASSWORD);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void seesTheirOwnTaskAndNoOther() {
        String tasks = first.getJson(ENGINE + "/task").body();

        assertThat(tasks)
                .contains(story.taskOf("first").getId())
                .doesNotContain(story.taskOf("second").getId());
        story.groupTasks().forEach(task -> assertThat(tasks).doesNotContain(task.getId()));
        assertThat(first.getJson(ENGINE + "/task/count").body()).isEqualTo("{\"count\":1}");
    }

    @Test
    void findsTheListOfTheirTasksAndNoOtherList() {
        assertThat(first.getJson(ENGINE + "/filter?itemCount=true").body())
                .contains("\"name\":\"Mine\"", "\"itemCount\":1")
                .doesNotContain("Overdue", "Unclaimed", "My groups");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/form",
                "/form-variables",
                "/variables",
                "/variables/deliveryPartner",
                "/localVariables",
                "/comment",
                "/attachment",
                "/identity-links",
                "/deployed-form",
                "/rendered-form"
            })
    void learnsNothingOfAnotherPartnersTask(String what) {
        assertThat(first.get(ENGINE + "/task/" + story.taskOf("second").getId() + what)
                        .statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claim", "/unclaim", "/assignee", "/complete", "/submit-form", "/delegate", "/resolve"})
    void canDoNothingWithAnotherPartnersTask(String what) {
        String task = story.taskOf("second").getId();

        var answer = first.postToWebapp(
                ENGINE + "/task/" + task + what, "{\"userId\": \"%s\"}".formatted(story.id("first")));

        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(story.taskOf("second").getAssignee()).isEqualTo(story.id("second"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance",
                "/process-definition",
                "/deployment",
                "/execution",
                "/variable-instance",
                "/job",
                "/incident",
                "/event-subscription",
                "/decision-definition",
                "/authorization",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/user-operation",
                "/history/job-log",
                "/history/identity-link-log",
                "/history/decision-instance"
            })
    void findsNothingElsewhere(String path) {
        var answer = first.getJson(ENGINE + path);

        assertThat(answer.statusCode()).isIn(200, 403);
        assertThat(answer.body())
                .satisfiesAnyOf(
                        body -> assertThat(body).isEqualTo("[]"),
                        body -> assertThat(answer.statusCode()).isEqualTo(403));
    }

    @Test
    void readsOnTheCardWhichProjectTheirTaskIsAbout() {
        transaction.executeWithoutResult(status -> bsps.register(
                new BspReference(story.reference()),
                new NewBsp(
                        "2001-02",
                        "Anytown partnership",
                        PartnershipType.OTHER_NON_TYPICAL,
                        Scope.LOCAL,
                        "Anytown",
                        null,
                        List.of(),
                        Focus.NONE)));

        var cards = first.getJson("/camunda/api/tasklist/plugin/bsp/default/cards?task=%s&task=%s"
                .formatted(story.taskOf("first").getId(), story.taskOf("second").getId()));

        assertThat(cards.body())
                .isEqualTo("[{\"task\":\"%s\",\"reference\":\"%s\",\"area\":\"Anytown\"}]"
                        .formatted(story.taskOf("first").getId(), story.reference()));
        assertThat(first.getJson("/camunda/api/tasklist/plugin/bsp/default/cards")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void findsNothingThroughCockpitsOwnApi() {
        assertThat(first.getJson("/camunda/api/cockpit/plugin/base/default/process-definition/statistics")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void seesNobodyButThemselves() {
        assertThat(first.getJson(ENGINE + "/user").body())
                .contains(story.id("first"))
                .doesNotContain(story.id("second"), "admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/staff",
                "/camunda/api/admin/plugin/adminPlugins/default/x"
            })
    void getsIntoTasklistOnly(String path) {
        assertThat(first.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(first.get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void isShownTheWayToTheirTasksWhereStaffWork() {
        assertThat(first.get("/staff").body()).contains("href=\"/camunda/app/tasklist/\"");
    }
}
