package org.bsplifecycle;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One page as WCAG 2.2 AA measures it: by axe on a desk and on a phone, at 320 pixels, and as a screen reader has it. */
public final class Measured {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int TALL = 900;

    private static final String TOO_WIDE =
            "[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth)"
                    + ".map(one => one.outerHTML.substring(0, 80)).slice(-3).join(' | ')";

    private final Page page;
    private final List<String> amiss = new ArrayList<>();

    private Measured(Page page) {
        this.page = page;
    }

    /** What is wrong with the page that is open. */
    public static List<String> amiss(Page page) {
        Measured measured = new Measured(page);
        measured.axe(1280);
        measured.axe(390);
        measured.reflow();
        measured.title();
        new SpokenNames(page).amiss().forEach(measured.amiss::add);
        page.setViewportSize(1280, TALL);
        return measured.amiss;
    }

    /** Without what takes its time: an account of what is right, and a page of its own against frames of other sites. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true);
    }

    private void axe(int width) {
        page.setViewportSize(width, TALL);
        axe(page)
                .analyze()
                .getViolations()
                .forEach(rule ->
                        rule.getNodes().forEach(node -> amiss.add(width + ": " + rule.getId() + " " + node.getHtml())));
    }

    /** 400 % on a desk is as narrow as this. */
    private void reflow() {
        page.setViewportSize(320, TALL);
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            amiss.add("320: has to be read sideways: " + page.evaluate(TOO_WIDE));
        }
    }

    private void title() {
        boolean wrong = page.locator(".govuk-error-summary").count() > 0;
        if (page.title().startsWith("Error: ") != wrong || page.title().startsWith(" - ")) {
            amiss.add("title: " + page.title());
        }
        if (page.locator("h1").count() != 1) {
            amiss.add("it has " + page.locator("h1").count() + " main headings");
        }
    }
}
