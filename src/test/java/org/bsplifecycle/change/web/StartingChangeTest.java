package org.bsplifecycle.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Both doors to a change: Tasklist's start form, and the link on a project's page. */
@BspTest
class StartingChangeTest {

    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    Bsps bsps;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    private Story story;
    private String page;

    @BeforeEach
    void aProjectInScoping() {
        story = Story.notBegun(beans);
        runtime.createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(story.reference().value())
                .startBeforeActivity("callActivity_scoping")
                .execute();
        page = "/staff/bsps/%s/change".formatted(story.reference());
    }

    @Test
    void theStartFormBringsTheProjectsThatAreUnderWay() {
        String form = visitor("changingLead", Groups.IMPLEMENTATION_LEADS)
                .getJson(process() + "/deployed-start-form")
                .body();

        assertThat(form)
                .contains("\"value\":\"%s\"".formatted(story.reference()), story.reference() + ", Sampleshire")
                .doesNotContain("valuesKey");
    }

    @Test
    void aLeadStartsAChangeInTasklist() {
        HttpResponse<String> answer = start(visitor("changingLead", Groups.IMPLEMENTATION_LEADS));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(story.process().task("describeChange").getAssignee()).isEqualTo("changingLead");
    }

    @Test
    void whoeverDoesNotWorkWithPartnershipsDoesNot() {
        for (String group : List.of(Groups.EVIDENCE_TEAM, Groups.DELIVERY_PARTNERS, Groups.MANAGERS)) {
            assertThat(start(visitor("changing" + group, group)).statusCode())
                    .as(group)
                    .isEqualTo(403);
        }
        HttpResponse<String> answer =
                visitor("changing" + Groups.MANAGERS, Groups.MANAGERS).submit(page, page, Map.of("change", "WITHDRAW"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(story.process().waitingAt()).doesNotContain("userTask_describeChange");
    }

    @Test
    void thePageOffersWhatIsPossibleAndLeadsToTheTask() {
        Visitor lead = visitor("changingLead", Groups.IMPLEMENTATION_LEADS);
        assertThat(lead.get(page).body())
                .contains("Pause the project", "Withdraw the project")
                .doesNotContain("Resume the project", "Extend delivery", "Replace the delivery partner");

        HttpResponse<String> answer = lead.submit(page, page, Map.of("change", "WITHDRAW"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/app/tasklist/default/#/?task="
                        + story.process().task("describeChange").getId());
        assertThat(lead.get(page).body()).as("what is being asked for").doesNotContain("Withdraw the project");
    }

    @Test
    void whatIsMissingIsSaidNextToItsField() {
        HttpResponse<String> answer =
                visitor("changingLead", Groups.IMPLEMENTATION_LEADS).submit(page, page, Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<title>Error: Change", "There is a problem", "href=\"#change");
    }

    @Test
    void whatHasEndedOrIsNotThereCannotBeChanged() {
        Visitor lead = visitor("changingLead", Groups.IMPLEMENTATION_LEADS);
        bsps.end(story.reference(), Status.COMPLETE);

        assertThat(lead.get(page).statusCode()).isEqualTo(409);
        assertThat(lead.get("/staff/bsps/BSP-1999-001/change").statusCode()).isEqualTo(404);
        assertThat(lead.get("/staff/bsps/nothing/change").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> start(Visitor visitor) {
        return visitor.postToWebapp(process() + "/submit-form", """
                {"variables": {"project": {"value": "%s"}, "change": {"value": "PAUSE"}}}""".formatted(story.reference()));
    }

    private String process() {
        return "/camunda/api/engine/engine/default/process-definition/"
                + repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("change")
                        .latestVersion()
                        .singleResult()
                        .getId();
    }

    private Visitor visitor(String user, String group) {
        accounts.create(new Account(user, "A", "Colleague", null, List.of(group)), PASSWORD);
        return new Visitor(port).loggedIn(user, PASSWORD);
    }
}
