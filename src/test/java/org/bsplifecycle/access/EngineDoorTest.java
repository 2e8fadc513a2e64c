package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody does through the web applications never reaches the engine. */
@BspTest
class EngineDoorTest {

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
    void aTimerSurvivesThoseWhoMayNotRunIt() {
        String deployment = deployATimer();
        try {
            for (String group : new String[] {Groups.DELIVERY_PARTNERS, Groups.MANAGERS}) {
                Visitor visitor = memberOf(group);
                for (int attempt = 0; attempt < 3; attempt++) {
                    assertThat(visitor.postToWebapp(
                                            ENGINE + "/job/" + timer(deployment).getId() + "/execute", "{}")
                                    .statusCode())
                            .isEqualTo(403);
                }
            }
            assertThat(timer(deployment).getRetries()).isEqualTo(3);

            assertThat(memberOf(Groups.ADMINISTRATORS)
                            .postToWebapp(ENGINE + "/job/" + timer(deployment).getId() + "/execute", "{}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(timer(deployment)).isNull();
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGINE + "/case-instance",
                ENGINE + "/case-execution/count",
                ENGINE + "/history/case-instance",
                ENGINE + "/history/case-activity-instance",
                "/camunda/app/elsewhere/default/"
            })
    void whatIsNotThereIsNobodys(String path) {
        assertThat(memberOf(Groups.ADMINISTRATORS).getJson(path).statusCode()).isEqualTo(403);
    }

    @Test
    void deliveryPartnersLearnNothingAboutTheEngineOrOneAnother() {
        Visitor partner = memberOf(Groups.DELIVERY_PARTNERS);

        for (String path : List.of(
                "/history/cleanup/jobs",
                "/history/cleanup/configuration",
                "/identity/groups?userId=" + story.id("first"))) {
            assertThat(partner.getJson(ENGINE + path).statusCode()).as(path).isEqualTo(403);
            assertThat(memberOf(Groups.MANAGERS).getJson(ENGINE + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void managersSeeInCockpitWhoHasHowManyTasks() {
        assertThat(memberOf(Groups.MANAGERS)
                        .getJson(ENGINE + "/task/report/candidate-group-count")
                        .statusCode())
                .isEqualTo(200);
        assertThat(memberOf(Groups.DELIVERY_PARTNERS)
                        .getJson(ENGINE + "/task/report/candidate-group-count")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everybodyKeepsTheirAccountAsAnAdministratorMadeIt() {
        String id = story.staff(Groups.EVIDENCE_TEAM);
        Visitor visitor = memberOf(Groups.EVIDENCE_TEAM);
        String profile = "{\"id\": \"%s\", \"firstName\": \"x\", \"email\": \"a@example.org, b@example.org\"}";

        assertThat(visitor.sendToWebapp("PUT", ENGINE + "/user/" + id + "/profile", profile.formatted(id))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.sendToWebapp("DELETE", ENGINE + "/user/" + id, "").statusCode())
                .isEqualTo(403);
        assertThat(visitor.getJson(ENGINE + "/user/" + id + "/profile").body())
                .contains("\"firstName\":\"Test\"")
                .doesNotContain("b@example.org");
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        String id = story.staff(Groups.EVIDENCE_TEAM);
        String change = "{\"password\": \"battery horse correct\", \"authenticatedUserPassword\": \"%s\"}"
                .formatted(TwoPartners.PASSWORD);

        assertThat(memberOf(Groups.EVIDENCE_TEAM)
                        .sendToWebapp("PUT", ENGINE + "/user/" + id + "/credentials", change)
                        .statusCode())
                .isEqualTo(204);
        new Visitor(port).loggedIn(id, "battery horse correct");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /metrics",
        "GET, /metrics/job-successful/sum",
        "POST, /condition",
        "POST, /message",
        "POST, /signal",
        "POST, /external-task/fetchAndLock",
        "POST, /process-definition/key/accessStory/start",
        "POST, /history/cleanup",
        "PUT, /job/suspended",
        "POST, /identity/verify"
    })
    void whatNobodyNeedsIsClosed(String method, String path) {
        var answer = memberOf(Groups.PROGRAMME_ADMINS).sendToWebapp(method, ENGINE + path, "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not done here");
    }

    @Test
    void aChangeIsAskedForWithItsForm() {
        Visitor lead = memberOf(Groups.IMPLEMENTATION_LEADS);

        var answer = lead.postToWebapp(ENGINE + "/process-definition/key/change/submit-form", "{\"variables\": {}}");

        assertThat(answer.body()).doesNotContain("This is not done here");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(lead.postToWebapp(ENGINE + "/process-definition/key/change/start", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/task",
        "/task/count",
        "/process-instance",
        "/variable-instance",
        "/execution",
        "/job",
        "/history/task",
        "/history/process-instance/count"
    })
    void questionsAreAnswered(String path) {
        assertThat(memberOf(Groups.MANAGERS)
                        .postToWebapp(ENGINE + path, "{\"processInstanceId\": \"x\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private Visitor memberOf(String group) {
        return new Visitor(port).loggedIn(story.staff(group), TwoPartners.PASSWORD);
    }

    private Job timer(String deployment) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionId(definition)
                .singleResult();
    }

    private String deployATimer() {
        var model = Bpmn.createExecutableProcess("doorStory")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDuration("P1Y")
                .endEvent()
                .done();
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("doorStory.bpmn", model)
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey("doorStory");
        return deployment;
    }
}
