package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Somebody who has no mouse, and has to see where they are. */
final class Keyboard {

    private static final int LONGEST_WAY = 400;

    /** What a person sees of the focus: on the control, its label, or the box drawn before the label. */
    private static final String SEEN = """
            () => {
              const el = document.activeElement;
              const label = el.labels && el.labels[0];
              const styles = [getComputedStyle(el)];
              if (label) { styles.push(getComputedStyle(label), getComputedStyle(label, '::before')); }
              return styles.some(s => s.boxShadow !== 'none'
                || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 && !/^rgba.*, 0\\)$/.test(s.outlineColor)));
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with Tab to the control, and sees the focus at every step. */
    Keyboard tabTo(String selector) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (isAt(selector)) {
                return this;
            }
            press("Tab");
            assertThat(page.evaluate(SEEN))
                    .as("the focus is seen at %s", where())
                    .isEqualTo(true);
        }
        throw new AssertionError("Tab never came to " + selector + " on " + page.title());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    boolean isAt(String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    /** Answers in the order in which the questions stand. */
    Keyboard answers(Map<String, Object> answers) {
        answers.forEach(this::answer);
        return this;
    }

    private void answer(String name, Object value) {
        String box = "[name='" + name + "']";
        if (value instanceof List<?> many) {
            many.forEach(one -> tick(box + "[value='" + one + "']"));
        } else if (value instanceof Boolean) {
            tick(box + "[type=checkbox]");
        } else if (page.locator("input[type=radio]" + box).count() > 0) {
            choose(box, String.valueOf(value));
        } else {
            tabTo(box);
            page.keyboard().insertText(String.valueOf(value));
        }
    }

    private void tick(String box) {
        if (!page.locator(box).isVisible()) {
            page.locator("details", new Page.LocatorOptions().setHas(page.locator(box)))
                    .evaluate("details => details.querySelector('summary').dataset.way = 'here'");
            tabTo("summary[data-way=here]").press("Enter");
        }
        tabTo(box).press("Space");
        assertThat(page.locator(box).isChecked()).as(box).isTrue();
    }

    /** The first Tab comes to the group, arrows go on within it. */
    private void choose(String box, String value) {
        tabTo(box).press("Space");
        for (int i = 0; !isAt("[value='" + value + "']"); i++) {
            assertThat(i).as("arrows come to %s", value).isLessThan(30);
            press("ArrowDown");
        }
        assertThat(page.locator(box + "[value='" + value + "']").isChecked())
                .as(value)
                .isTrue();
    }

    /** To the page's own button, and another page is there. */
    Keyboard sends() {
        tabTo("main .govuk-button:not(.govuk-button--secondary)");
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }

    private Object where() {
        return page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
    }
}
