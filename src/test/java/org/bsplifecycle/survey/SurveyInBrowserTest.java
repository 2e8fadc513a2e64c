package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.bsplifecycle.Browser;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Measured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The questionnaires as a participant meets them, on a desk and on a phone. */
@BspTest
@Timeout(180)
class SurveyInBrowserTest {

    private static Browser browser;

    @Autowired
    ApplicationContext beans;

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
    void everyQuestionnaireIsAccessibleAndFitsAPhone() {
        for (Wave wave : Wave.values()) {
            SurveyStory story = new SurveyStory(beans, 1).opens(wave);
            Page page = browser.page(390);
            page.navigate(address(story));
            checked(page, wave.questionnaire());
        }
    }

    @Test
    void itIsAnsweredWithoutScriptAndByKeyboard() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.END_OF_DELIVERY);
        Page page = browser.pageWithoutScript(390);
        page.navigate(address(story));

        page.focus("input[name=clarity][value='1']");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.check("input[name=satisfaction][value=VERY_SATISFIED]");
        page.fill("textarea[name=changed]", "We meet every month now.");
        page.click("text=Send my answers");

        assertThat(page.textContent("h1")).isEqualTo("Thank you");
        assertThat(story.ballots().get(0))
                .contains("\"clarity\": \"3\"")
                .contains("\"satisfaction\": \"VERY_SATISFIED\"")
                .contains("We meet every month now.");
        page.reload();
        assertThat(page.textContent("#main")).contains("already received your answers");
    }

    @Test
    void itSaysWhatIsTooLongAndKeepsTheRest() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        Page page = browser.page(390);
        page.navigate(address(story));

        page.check("input[name=clarity][value='4']", new Page.CheckOptions().setForce(true));
        page.fill("textarea[name=hopes]", "long ".repeat(300));
        page.click("text=Send my answers");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.isChecked("input[name=clarity][value='4']")).isTrue();
        assertThat(page.inputValue("textarea[name=hopes]")).hasSizeGreaterThan(1400);
        checked(page, "survey-error");
    }

    @Test
    void theLastPagesAreAccessible() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        Page page = browser.page(390);
        page.navigate(address(story));
        page.click("text=Send my answers");
        checked(page, "survey-thanks");

        page.navigate("http://localhost:" + port + "/survey/" + "A".repeat(43));
        checked(page, "survey-over");
    }

    private static void checked(Page page, String name) {
        Browser.shoot(page, name);
        assertThat(Measured.amiss(page)).as(name).isEmpty();
    }

    private String address(SurveyStory story) {
        return "http://localhost:" + port + "/survey/" + story.token(0);
    }
}
