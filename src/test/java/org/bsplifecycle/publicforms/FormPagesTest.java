package org.bsplifecycle.publicforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.bsplifecycle.Browser;
import org.bsplifecycle.Measured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages alone, without database and engine, in a real browser. */
@SpringBootTest(
        classes = {SamplePages.Alone.class, SamplePages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
class FormPagesTest {

    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aPageShowsFactsAndQuestionsAndIsAccessible() {
        Page page = open("", 1280);

        assertThat(page.title())
                .isEqualTo("Agree the scope of your project - Tackling Child Exploitation Support Programme");
        assertThat(page.locator("h1").allTextContents()).containsExactly("Agree the scope of your project");
        assertThat(page.locator(".words").first().textContent())
                .contains("Please answer for health by Friday 12 February 2021.");
        assertThat(page.locator(".facts dd").last().textContent()).isEqualTo(SamplePages.NASTY);
        assertThat(page.locator("#answer-2-says").textContent()).startsWith("Your implementation lead will ring you");
        assertThat(page.locator("#main a").count()).isOne();
        checked(page, "form-1280");
    }

    @Test
    void anErrorLeavesEveryWordAndSaysWhatToDo() {
        Page page = open("", 1280);
        page.fill("#comment", "\n" + SamplePages.NASTY);
        page.fill("#people", "many");
        page.fill("#start-day", "31");
        page.fill("#start-month", "2");
        page.fill("#start-year", "2021");
        page.check("#answer-2");
        page.click("text=Save and continue");

        assertThat(page.title()).startsWith("Error: Agree the scope");
        assertThat(page.locator(".govuk-error-summary li").allTextContents())
                .containsExactly(
                        "Enter “Your name”",
                        "“How many people take part?” must be a whole number, like 12",
                        "“When could you start?” must be a real date: day, month and year in numbers",
                        "Select “We will take part in surveys” to continue");
        assertThat(page.locator("#comment").inputValue()).isEqualTo("\n" + SamplePages.NASTY);
        assertThat(page.locator("#start-month").inputValue()).isEqualTo("2");
        assertThat(page.locator("#answer-2").isChecked()).isTrue();
        page.click(".govuk-error-summary a >> nth=0");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
        checked(page, "form-error-1280");
    }

    @Test
    void whatLooksLikeAChildHasABoxBesideItThatSaysItIsSomethingElse() {
        Page page = browser.pageWithoutScript(390);
        page.navigate(url(""));
        page.check("#answer");
        page.fill("#name", "943 476 5919");
        page.check("#surveys");
        page.selectOption("#agency", "NHS");
        assertThat(page.locator("#name-else").count()).isZero();
        page.click("text=Save and continue");

        assertThat(page.locator("#name-error").textContent()).contains("this looks like an NHS number");
        assertThat(page.locator("#name").inputValue()).isEqualTo("943 476 5919");
        Browser.shoot(page, "held-390");
        page.getByLabel("It is something else").check();
        page.click("text=Save and continue");
        assertThat(page.locator("h1").textContent()).isEqualTo("Check your answers");

        Page again = open("", 1280);
        again.fill("#name", "943 476 5919");
        again.click("text=Save and continue");
        checked(again, "held-1280");
    }

    @Test
    void withoutScriptAllWorks() {
        Page page = browser.pageWithoutScript(390);
        page.navigate(url(""));
        page.check("#answer");
        page.fill("#name", "Ada");
        page.check("#surveys");
        page.selectOption("#agency", "NHS");
        page.click("text=Save and continue");

        assertThat(page.locator("h1").textContent()).isEqualTo("Check your answers");
        assertThat(page.locator("dd").allTextContents()).contains("We agree the scope", "Ada", "Yes", "Health service");
        assertThat(page.locator("dt").allTextContents())
                .doesNotContain("What should change, or why can you not go ahead?");
        Browser.shoot(page, "answers-390");
    }

    @Test
    void authoritiesOpenByRegionWithoutScript() {
        Page page = browser.pageWithoutScript(1280);
        page.navigate(url("?page=1"));
        page.locator("summary", new Page.LocatorOptions().setHasText("East Midlands"))
                .click();
        page.getByLabel("Nottingham", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.fill("#find", "bristol");
        page.click("button[value=find]");

        assertThat(page.locator("details[open] summary").allTextContents())
                .containsExactly("East Midlands 1 of 10 chosen", "South West 0 of 15 chosen");
        assertThat(page.locator(".chosen li").allTextContents()).containsExactly("Nottingham");
        assertThat(page.locator(".govuk-error-summary").count()).isZero();
        Browser.shoot(page, "regions-1280");
    }

    @Test
    void anErrorOpensTheFirstRegion() {
        Page page = open("?page=1", 1280);
        page.click("text=Save and continue");

        assertThat(page.locator(".govuk-error-summary li").textContent())
                .isEqualTo("Choose at least one local authority, or say that you are not tied to an area");
        assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#authorities-north-east");
        assertThat(page.locator("details[open]").count()).isOne();
        assertThat(page.locator("h1").count()).isOne();
        checked(page, "regions-error-1280");
    }

    @Test
    void aScaleIsOneRowOnAPhone() {
        Page page = open("?page=2", 320);

        assertThat(page.locator("input:checked").count()).isZero();
        page.locator(".scale__row label").nth(3).click();
        checked(page, "scale-320");
        page.click("text=Save and continue");
        assertThat(page.locator("dd").allTextContents()).contains("4");
    }

    private Page open(String query, int width) {
        Page page = browser.page(width);
        page.navigate(url(query));
        return page;
    }

    private String url(String query) {
        return "http://localhost:" + port + "/respond/sample" + query;
    }

    /** As it should be, and nothing ran. */
    private static void checked(Page page, String name) {
        Browser.shoot(page, name);
        assertThat(page.title()).doesNotContain("pwned");
        assertThat(Measured.amiss(page)).as(name).isEmpty();
    }
}
