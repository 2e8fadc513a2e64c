package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BspTest
class StaffRightsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    private TwoPartners story;

    @BeforeEach
    void begin() {
        story = new TwoPartners(engine, accounts);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void aGroupSeesItsOwnTasksAndFourLists() {
        Visitor manager = memberOf(Groups.PARTNERSHIP_MANAGERS);

        String tasks = manager.getJson(ENGINE + "/task").body();
        assertThat(tasks).contains(idsOf(story.groupTasks()));
        assertThat(tasks).doesNotContain(story.taskOf("first").getId());
        assertThat(manager.getJson(ENGINE + "/filter").body())
                .contains("\"Mine\"", "\"My groups\"", "\"Overdue\"", "\"Unclaimed\"");
        assertThat(memberOf(Groups.EVIDENCE_TEAM).getJson(ENGINE + "/task").body())
                .doesNotContain(idsOf(story.groupTasks()));
    }

    @Test
    void nobodyReadsMoreOfTheServerThanWhetherItIsWell() {
        Visitor administrator = memberOf(Groups.ADMINISTRATORS);

        assertThat(administrator.get("/actuator").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aTaskMovesFromUnclaimedToMineWhenItIsTaken() {
        Visitor manager = memberOf(Groups.PARTNERSHIP_MANAGERS);
        String task = story.groupTasks().get(0).getId();
        assertThat(list(manager, "Unclaimed")).contains(task);
        assertThat(list(manager, "Overdue")).contains(task);
        assertThat(list(manager, "Mine")).doesNotContain(task);

        var claim = manager.postToWebapp(
                ENGINE + "/task/" + task + "/claim",
                "{\"userId\": \"%s\"}".formatted(story.staff(Groups.PARTNERSHIP_MANAGERS)));

        assertThat(claim.statusCode()).isEqualTo(204);
        assertThat(list(manager, "Unclaimed")).doesNotContain(task);
        assertThat(list(manager, "Mine")).contains(task);
        assertThat(list(manager, "My groups")).contains(task);
    }

    @Test
    void colleaguesReadProcessesAndHistory() {
        Visitor lead = memberOf(Groups.IMPLEMENTATION_LEADS);

        assertThat(lead.getJson(ENGINE + "/process-instance").body()).contains("accessStory");
        assertThat(lead.getJson(ENGINE + "/history/process-instance?processDefinitionKey=accessStory")
                        .body())
                .contains("BSP-2001-");
        assertThat(lead.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Groups.MANAGERS, Groups.PROGRAMME_ADMINS, Groups.ADMINISTRATORS})
    void whoWatchesTheProgrammeHasCockpitAndEveryTask(String group) {
        Visitor overseer = memberOf(group);

        assertThat(overseer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(overseer.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(overseer.getJson(ENGINE + "/task").body())
                .contains(story.taskOf("first").getId(), story.taskOf("second").getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Groups.MANAGERS, Groups.PROGRAMME_ADMINS, Groups.PARTNERSHIP_MANAGERS, Groups.DELIVERY_PARTNERS})
    void nobodyButAnAdministratorMakesFiltersDeploymentsOrUsers(String group) {
        Visitor member = memberOf(group);
        String filter = "{\"name\": \"x\", \"resourceType\": \"Task\", \"query\": {}, \"properties\": {}}";
        String user = "{\"profile\": {\"id\": \"x\"}, \"credentials\": {\"password\": \"x\"}}";
        String right =
                "{\"type\": 1, \"permissions\": [\"ALL\"], \"groupId\": \"%s\", \"resourceType\": 0,".formatted(group)
                        + " \"resourceId\": \"*\"}";

        assertThat(member.postToWebapp(ENGINE + "/filter/create", filter).statusCode())
                .isEqualTo(403);
        assertThat(member.postToWebapp(ENGINE + "/user/create", user).statusCode())
                .isEqualTo(403);
        assertThat(member.postToWebapp(ENGINE + "/group/create", "{\"id\": \"x\", \"name\": \"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(member.postToWebapp(ENGINE + "/authorization/create", right).statusCode())
                .isEqualTo(403);
        assertThat(member.uploadToWebapp(ENGINE + "/deployment/create").statusCode())
                .isEqualTo(403);
        assertThat(member.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    private Visitor memberOf(String group) {
        return new Visitor(port).loggedIn(story.staff(group), TwoPartners.PASSWORD);
    }

    private String list(Visitor visitor, String filter) {
        String id = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(filter)
                .singleResult()
                .getId();
        return visitor.getJson(ENGINE + "/filter/" + id + "/list").body();
    }

    private static String[] idsOf(List<Task> tasks) {
        return tasks.stream().map(Task::getId).toArray(String[]::new);
    }
}
