package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bsplifecycle.Browser;
import org.bsplifecycle.forms.Forms;
import org.camunda.bpm.engine.TaskService;

/** Everybody of one BSP at a time at their screens: staff in Tasklist, the partnership on the public pages, and the clock. */
final class Journey {

    static final int WIDE = 1280;

    private final Browser browser;
    private final String server;
    private final Tasklists staff;
    private final RehearsalClock clock;
    private Interest people;
    private String reference;
    private Consumer<Page> lastHand = page -> {};

    Journey(Browser browser, int port, Forms forms, TaskService tasks) {
        this.browser = browser;
        this.server = "http://127.0.0.1:" + port;
        this.clock = new RehearsalClock(server);
        this.staff = new Tasklists(browser, server, forms, tasks);
    }

    Tasklists staff() {
        return staff;
    }

    Interest people() {
        return people;
    }

    /** Of the project that was asked for last. */
    String reference() {
        return reference;
    }

    /** Goes on with a BSP that is under way already. */
    Journey follows(String underWay) {
        reference = underWay;
        return this;
    }

    /** Whoever fills a public page in does this to it before it is sent. */
    Journey finishing(Consumer<Page> hand) {
        lastHand = hand;
        return this;
    }

    /** Fills the sections of the expression of interest in, one page after the other, and sends it. */
    Journey expressesInterest(Interest partnership) {
        people = partnership;
        Page page = browser.page(WIDE);
        page.navigate(server + "/expression-of-interest");
        submit(page);
        for (Map<String, Object> section : partnership.sections()) {
            fill(page, section);
            submit(page);
            isTaken(page);
        }
        page.waitForLoadState();
        submit(page);
        page.waitForURL("**/expression-of-interest/received/**");
        reference = page.url().replaceFirst(".*/received/", "");
        page.context().close();
        return this;
    }

    /** Somebody of the staff opens the task from its link, fills its form in and completes it. */
    Journey completes(String user, String stem, Map<String, Object> answers) {
        staff.completes(user, reference, stem, answers);
        return this;
    }

    /** Somebody of the partnership follows the link in the last such mail, answers and reads what happens next. */
    Journey answersFromMail(String address, String subject, Map<String, Object> answers) {
        return answersAt(Post.linkTo(address, reference, subject), answers);
    }

    /** The same from this page on. */
    Journey answersAt(String path, Map<String, Object> answers) {
        Page page = browser.page(WIDE);
        page.navigate(server + path);
        fill(page, answers);
        submit(page);
        isTaken(page);
        page.context().close();
        return this;
    }

    private static void isTaken(Page page) {
        assertThat(page.locator("main .govuk-error-summary").count())
                .as("errors: %s", page.locator("main").innerText())
                .isZero();
    }

    private void fill(Page page, Map<String, Object> answers) {
        answers.forEach((name, value) -> {
            if (value instanceof List<?> many) {
                many.forEach(one -> choose(page, name, String.valueOf(one)));
            } else if (value instanceof Boolean) {
                page.locator("input[name='" + name + "'][type=checkbox]").check();
            } else {
                type(page, name, String.valueOf(value));
            }
        });
        lastHand.accept(page);
    }

    private void type(Page page, String name, String value) {
        Locator radio = page.locator("input[type=radio][name='" + name + "'][value='" + value + "']");
        Locator select = page.locator("select[name='" + name + "']");
        if (radio.count() > 0) {
            radio.check();
        } else if (select.count() > 0) {
            select.selectOption(value);
        } else {
            page.locator("[name='" + name + "']").fill(value);
        }
    }

    private void choose(Page page, String name, String value) {
        Locator box = page.locator("input[type=checkbox][name='" + name + "'][value='" + value + "']");
        if (!box.isVisible()) {
            page.locator("details", new Page.LocatorOptions().setHas(box))
                    .locator("summary")
                    .click();
        }
        box.check();
    }

    private static void submit(Page page) {
        page.locator("main .govuk-button:not(.govuk-button--secondary)").first().click();
        page.waitForLoadState();
    }

    /** Everything due until then has happened when this returns, mails included. */
    Journey timePasses(String advance) {
        clock.turn("advance", advance);
        return this;
    }

    Page page(String user, String path) {
        Page page = staff.page(user);
        page.navigate(server + path);
        return page;
    }

    /** The project's own page, as a manager sees it. */
    Page bspPage() {
        return page("manager", "/staff/bsps/" + reference);
    }

    /** What the project's page says, its folded notes too. */
    String saidOfBsp() {
        return bspPage().locator("main").textContent();
    }

    /** The project's row in the list of all. */
    String inPortfolio() {
        return page("manager", "/staff?show=all")
                .locator("tr:has-text('" + reference + "')")
                .innerText();
    }

    /** Somebody of the staff changes the project from its page, and describes the change in Tasklist. */
    Journey changes(String user, String kind, String form, Map<String, Object> answers) {
        Page page = page(user, "/staff/bsps/" + reference);
        page.getByText("Change this project").click();
        fill(page, Map.of("change", kind));
        submit(page);
        staff.completes(user, reference, "describeChange", form, answers);
        return this;
    }

    /** What one section of the project's page says, by the id of its heading. */
    String saidOfBsp(String section) {
        return bspPage().locator("section[aria-labelledby=" + section + "]").textContent();
    }

    /** What has happened, as the project's page tells it, oldest first. */
    List<String> timeline() {
        List<String> newestFirst = bspPage().locator(".timeline b").allTextContents();
        return IntStream.rangeClosed(1, newestFirst.size())
                .mapToObj(n -> newestFirst.get(newestFirst.size() - n))
                .toList();
    }

    Page publicPage(String path) {
        Page page = browser.page(WIDE);
        page.navigate(server + path);
        return page;
    }

    /** What the public reads there. */
    String publicText(String path) {
        Page page = publicPage(path);
        String text = page.locator("main").innerText();
        page.context().close();
        return text;
    }
}
