package org.bsplifecycle.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.bsplifecycle.Browser;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist and its neighbours as people meet them, in a real browser. */
@BspTest
class TasklistTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    @Test
    void opensAfterOneLogInAndEndsAtTheLogInPage() {
        try (var story = new TwoPartners(engine, accounts);
                Browser browser = Browser.open()) {
            Page page = browser.page(1280);
            page.navigate(address("/camunda/app/tasklist/"));
            logIn(page, story.staff(Groups.PARTNERSHIP_MANAGERS), "not my password");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not go together");
            Browser.shoot(page, "login-wrong");

            logIn(page, story.staff(Groups.PARTNERSHIP_MANAGERS), TwoPartners.PASSWORD);

            assertThat(page).hasTitle("BSP Tasklist");
            page.getByText("Unclaimed").click();
            assertThat(page.locator("ol.tasks-list")).containsText("Review expression of interest");
            page.locator("ol.tasks-list .task h4").first().click();
            assertThat(page.locator(".ce-eol-banner").first()).isHidden();
            Browser.shoot(page, "tasklist");

            page.locator(".account.dropdown").click();
            page.locator("a:has-text('Sign out'), a:has-text('Log out')")
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/login\\?out"));
            page.goBack();
            assertThat(page.locator("h1")).hasText("Log in");
            Browser.shoot(page, "login-out");
            page.navigate(address("/camunda/app/cockpit/"));
            assertThat(page).hasURL(Pattern.compile(".*/login"));
        }
    }

    @Test
    void showsTheirOwnWorkToADeliveryPartner() {
        try (var story = new TwoPartners(engine, accounts);
                Browser browser = Browser.open()) {
            Page page = browser.page(1280);
            page.navigate(address("/login"));
            logIn(page, story.id("first"), TwoPartners.PASSWORD);

            assertThat(page).hasTitle("BSP Tasklist");
            assertThat(page.locator("ol.tasks-list")).containsText("Log a session");
            assertThat(page.locator("ol.tasks-list")).containsText(story.reference());
            Browser.shoot(page, "tasklist-partner");
        }
    }

    @Test
    void hasCockpitAndAdminBesideIt() {
        try (var story = new TwoPartners(engine, accounts);
                Browser browser = Browser.open()) {
            Page page = browser.page(1280);
            page.navigate(address("/camunda/app/cockpit/"));
            logIn(page, story.staff(Groups.ADMINISTRATORS), TwoPartners.PASSWORD);

            assertThat(page).hasTitle(Pattern.compile("BSP Cockpit.*"));
            Browser.shoot(page, "cockpit");
            page.navigate(address("/camunda/app/admin/"));
            assertThat(page).hasTitle(Pattern.compile("BSP Admin.*"));
            Browser.shoot(page, "admin");
            page.navigate(address("/camunda/app/welcome/"));
            assertThat(page).hasTitle(Pattern.compile("BSP Welcome.*"));
        }
    }

    private static void logIn(Page page, String userId, String password) {
        page.getByLabel("User name").fill(userId);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
