package org.bsplifecycle.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.bsplifecycle.Browser;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From a project's page to where it stands in the diagram. */
@BspTest
@Timeout(180)
class CockpitLinkTest {

    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService runtime;

    private Story story;

    @BeforeEach
    void aProjectIsScoped() {
        accounts.create(new Account("cockpitManager", "Cockpit", "Manager", null, List.of(Groups.MANAGERS)), PASSWORD);
        story = Story.notBegun(beans);
    }

    @Test
    void leadsToTheProcessOfThatProject() {
        runtime.createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(story.reference().value())
                .startBeforeActivity("callActivity_scoping")
                .execute();

        try (Browser browser = Browser.open()) {
            Page page = browser.page(1280);
            page.navigate("http://localhost:%d/staff/bsps/%s".formatted(port, story.reference()));
            page.getByLabel("User name").fill("cockpitManager");
            page.getByLabel("Password").fill(PASSWORD);
            page.keyboard().press("Enter");
            page.getByText("See it in Cockpit").click();

            page.locator(".process-information .business-key")
                    .filter(new Locator.FilterOptions()
                            .setHasText(story.reference().value()))
                    .waitFor();
            page.locator("[data-element-id=callActivity_scoping]").waitFor();
        }
    }

    @Test
    void isNotThereWhereNothingRuns() {
        String page = new Visitor(port)
                .loggedIn("cockpitManager", PASSWORD)
                .get("/staff/bsps/" + story.reference())
                .body();

        assertThat(page).contains("None is running.").doesNotContain("See it in Cockpit");
    }
}
