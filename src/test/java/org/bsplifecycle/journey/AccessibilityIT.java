package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.journey.Interest.answers;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case 80: what is asked of the public, by keyboard alone and as a screen reader says it. */
@JourneyTest
class AccessibilityIT extends MeasuringWalk {

    /** Each section empty, then right, the answers to check, the end: Tab, Space, Enter, arrows and letters are all there is. */
    @Test
    void anExpressionOfInterestByKeyboardAlone() {
        Page page = browser.page(Journey.WIDE);
        Keyboard keyboard = new Keyboard(page);
        page.navigate(server() + "/expression-of-interest");
        keyboard.tabTo(".govuk-skip-link").press("Enter").sends();
        for (Map<String, Object> section : new Interest("keyboard").sections()) {
            measure(page, page.title());
            keyboard.sends();
            assertThat(page.title()).startsWith("Error: ");
            isToldWhatIsMissing(page, keyboard);
            measure(page, page.title());
            keyboard.answers(section).sends();
            assertThat(page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        }
        measure(page, page.title());
        keyboard.sends();
        page.waitForURL("**/expression-of-interest/received/**");
        measure(page, page.title());

        assertThat(measured).hasSize(16);
        assertThat(amiss).isEmpty();
    }

    /** Each link leads to the field that it is about, the first one last: from there one goes on. */
    private static void isToldWhatIsMissing(Page page, Keyboard keyboard) {
        String summary = ".govuk-error-summary";
        assertThat(keyboard.isAt(summary)).as("one begins at the summary").isTrue();
        List<?> fields =
                (List<?>) page.evalOnSelectorAll(summary + " a", "all => all.map(a => a.getAttribute('href'))");
        assertThat(fields).isNotEmpty();
        keyboard.tabTo(link(fields.get(0)));
        for (int i = 0; i <= fields.size(); i++) {
            Object field = fields.get(i % fields.size());
            keyboard.backTo(link(field)).press("Enter");
            assertThat(keyboard.isAt(String.valueOf(field)))
                    .as("the error leads to " + field)
                    .isTrue();
        }
    }

    private static String link(Object field) {
        return ".govuk-error-summary [href='%s']".formatted(field);
    }

    @Test
    void aQuestionAndASurveyByKeyboardAlone() {
        Page page = browser.page(390);
        Keyboard keyboard = new Keyboard(page);
        page.navigate(server() + question("police"));
        keyboard.answers(Interest.signed("decision", "AGREE")).sends();
        measure(page, "thanks for an answer");
        page.navigate(server() + survey());
        keyboard.answers(answers("clarity", "4")).sends();
        assertThat(page.locator("h1").innerText()).isEqualTo("Thank you");
        measure(page, "thanks for a survey");

        assertThat(amiss).isEmpty();
    }
}
