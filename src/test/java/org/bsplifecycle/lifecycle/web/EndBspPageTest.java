package org.bsplifecycle.lifecycle.web;

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
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BspTest
class EndBspPageTest {

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

    private Visitor manager;
    private Story story;
    private String page;

    @BeforeEach
    void open() {
        accounts.create(
                new Account(
                        "endingManager",
                        "Ending",
                        "Manager",
                        "ending.manager@example.org",
                        List.of(Groups.PARTNERSHIP_MANAGERS)),
                "ending a project");
        manager = new Visitor(port).loggedIn("endingManager", "ending a project");
        story = Story.notBegun(beans);
        runtime.createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(story.reference().value())
                .startBeforeActivity("callActivity_scoping")
                .execute();
        page = "/staff/bsps/%s/end".formatted(story.reference());
    }

    @Test
    void whatIsMissingIsSaidNextToItsField() {
        HttpResponse<String> answer = manager.submit(page, page, Map.of("reason", "They have no room."));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<title>Error: End", "There is a problem", "href=\"#how", "They have no room.");
        assertThat(bsps.get(story.reference()).isUnderWay()).isTrue();
    }

    @Test
    void aWithdrawnProjectHasEndedEverywhere() {
        HttpResponse<String> answer = end("WITHDRAWN");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.WITHDRAWN);
        story.process().isOver();
        assertThat(story.timeline()).contains("The partnership withdrew");
        assertThat(manager.get("/staff/bsps/" + story.reference()).body())
                .contains("Withdrawn")
                .contains("<li class=\"is-stopped\"><b>Scoping</b><span>Withdrawn</span></li>")
                .contains("<li><b>Delivery</b></li>")
                .doesNotContain("End before its time");
    }

    @Test
    void aProjectThatWeCloseSaysSo() {
        end("CLOSED_EARLY");

        assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.CLOSED_EARLY);
    }

    @Test
    void whatHasEndedCannotEndAgain() {
        end("WITHDRAWN");

        HttpResponse<String> again = manager.get(page);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains(story.reference() + " has ended already.");
    }

    @Test
    void whatIsNotThereCannotBeFound() {
        assertThat(manager.get("/staff/bsps/BSP-1999-001/end").statusCode()).isEqualTo(404);
        assertThat(manager.get("/staff/bsps/nothing/end").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> end(String how) {
        return manager.submit(page, page, Map.of("how", how, "reason", "Their chair wrote to us."));
    }
}
