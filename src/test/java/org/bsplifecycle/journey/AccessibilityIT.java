package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.journey.Interest.answers;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Case 80: what is asked of the public, by keyboard alone and as a screen reader says it. */
@JourneyTest
class AccessibilityIT extends MeasuringWalk {

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
