package org.bsplifecycle.address;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.bsplifecycle.Browser;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a programme admin sees and does it: only what fits the answer is asked. */
class FindAddressInTasklistTest extends BouncedStory {

    private static final String ADMIN = "findAddressAdmin";
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void anAdmin() {
        accounts.create(new Account(ADMIN, "Programme", "Admin", null, List.of(Groups.PROGRAMME_ADMINS)), PASSWORD);
    }

    @AfterEach
    void leaves() {
        accounts.delete(ADMIN);
    }

    @Test
    void asksWhatTheAnswerNeeds() {
        comesBack(news());
        try (Browser browser = Browser.open()) {
            Page page = opened(browser.page(1280));
            page.setViewportSize(1280, 1700);

            assertThat(page.getByText("550 5.1.1 no such person")).isVisible();
            assertThat(page.getByLabel("Their email address")).isHidden();
            page.getByLabel("There is another address").check();
            assertThat(page.getByLabel("Whom do we write to?")).hasValue("Point Of Contact");
            page.getByLabel("Their email address").fill("found." + reference + "@example.org");
            page.getByLabel("News of " + reference).check();
            Browser.shoot(page, "tasklist-find-address");
            Response answer = page.waitForResponse(
                    response -> response.url().contains("/submit-form"),
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                            .click());

            Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        }
        Assertions.assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                .extracting(Contact::email)
                .containsExactly("found." + reference + "@example.org");
        Assertions.assertThat(sentTo("found." + reference + "@example.org")).hasSize(1);
    }

    private Page opened(Page page) {
        String server = "http://127.0.0.1:" + port;
        page.navigate(server + "/login");
        page.getByLabel("User name").fill(ADMIN);
        page.getByLabel("Password").fill(PASSWORD);
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("about:blank");
        page.navigate(server + "/camunda/app/tasklist/default/#/?task="
                + story.task(AddressProcess.FIND_ADDRESS).getId());
        page.locator("button.claim").click();
        page.locator("button.claim")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return page;
    }
}
