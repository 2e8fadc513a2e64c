package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.bsplifecycle.Browser;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that the web applications themselves ask for is closed to those who use them. */
@BspTest
class WholeWebappsTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    private final List<String> closed = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {Groups.MANAGERS, Groups.PROGRAMME_ADMINS, Groups.ADMINISTRATORS})
    void cockpit(String group) {
        try (var story = new TwoPartners(engine, accounts);
                Browser browser = Browser.open()) {
            Task task = story.groupTasks().get(0);
            Page page = loggedIn(browser, story.staff(group));

            for (String place : List.of(
                    "dashboard",
                    "processes",
                    "process-definition/" + task.getProcessDefinitionId() + "/runtime",
                    "process-instance/" + task.getProcessInstanceId() + "/runtime",
                    "tasks",
                    "decisions",
                    "repository")) {
                page.navigate(address("/camunda/app/cockpit/default/#/" + place));
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }

            // Cockpit gives itself its name when its scripts have run.
            page.waitForFunction("document.title.startsWith('BSP Cockpit')");
            assertThat(closed).isEmpty();
        }
    }

    @Test
    void tasklistAndWelcome() {
        try (var story = new TwoPartners(engine, accounts);
                Browser browser = Browser.open()) {
            Task task = story.groupTasks().get(0);
            Page page = loggedIn(browser, story.staff(Groups.PARTNERSHIP_MANAGERS));

            page.navigate(address("/camunda/app/tasklist/default/#/?task=" + task.getId()));
            page.locator("button.claim").click();
            page.locator("button.unclaim, .unclaim").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.navigate(address("/camunda/app/welcome/default/#!/welcome"));
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(closed).isEmpty();
            assertThat(story.groupTasks())
                    .extracting(Task::getAssignee)
                    .contains(story.staff(Groups.PARTNERSHIP_MANAGERS));
        }
    }

    private Page loggedIn(Browser browser, String userId) {
        Page page = browser.page(1280);
        page.onResponse(answer -> {
            if (answer.status() == 403 && answer.url().contains("/camunda/api/")) {
                closed.add(answer.request().method() + " " + answer.url());
            }
        });
        page.navigate(address("/login"));
        page.locator("[name=username]").fill(userId);
        page.locator("[name=password]").fill(TwoPartners.PASSWORD);
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
