package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Somebody who has no mouse, and has to see where they are. */
final class Keyboard {

    private static final int LONGEST_WAY = 400;

    /**
     * Whether what had the focus before looks different without it: the control, its label, or the box drawn before the
     * label; and whether what has it now is in sight.
     */
    private static final String SEEN = """
            () => {
              const drawn = style => [style.boxShadow, style.backgroundColor,
                style.outlineStyle === 'none' || /, 0\\)$|transparent/.test(style.outlineColor) ? '' : style.outline].join();
              const look = el => [getComputedStyle(el), ...[...el.labels || []].slice(0, 1)
                .flatMap(label => [getComputedStyle(label), getComputedStyle(label, '::before')])].map(drawn).join();
              const el = document.activeElement, last = window.lastFocus;
              window.lastFocus = el === document.body ? null : { el, look: look(el) };
              const box = el.getBoundingClientRect();
              if (el !== document.body && (box.bottom <= 0 || box.top >= innerHeight)) { return 'out of sight: ' + el.outerHTML; }
              return last && last.el !== el && last.look === look(last.el) ? 'no focus seen: ' + last.el.outerHTML : '';
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with Tab to the control, and sees the focus at every step. */
    Keyboard tabTo(String selector) {
        return go("Tab", selector);
    }

    /** The same with Shift and Tab. */
    Keyboard backTo(String selector) {
        return go("Shift+Tab", selector);
    }

    private Keyboard go(String key, String selector) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (isAt(selector)) {
                return this;
            }
            press(key);
            assertThat(page.evaluate(SEEN)).as(page.title()).isEqualTo("");
        }
        throw new AssertionError(key + " never came to " + selector + " on " + page.title());
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
        } else if (page.locator("select" + box).count() > 0) {
            select(tabTo(box).page.locator(box), String.valueOf(value));
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

    private void select(Locator list, String value) {
        for (int i = 0; !list.inputValue().equals(value); i++) {
            assertThat(i).as("arrows come to %s", value).isLessThan(30);
            press("ArrowDown");
        }
    }

    /** To the page's own button, and another page is there. */
    Keyboard sends() {
        tabTo("main .govuk-button:not(.govuk-button--secondary)");
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }
}
