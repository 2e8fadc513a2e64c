package org.bsplifecycle.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.function.BiConsumer;

/** A walk through Camunda's pages, on each of which somebody reads as soon as what it is about is there. */
final class CamundaTour {

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private final Page page;
    private final String server;
    private final BiConsumer<String, Page> reader;
    private String application;

    CamundaTour(Page page, String server, BiConsumer<String, Page> reader) {
        this.page = page;
        this.server = server;
        this.reader = reader;
    }

    /** The task that is open in Tasklist, behind the tab of this name. */
    void task(String tab, String shows) {
        page.locator(".task-details .nav-tabs").getByText(tab).first().click();
        reads("Tasklist " + tab, page.locator(".task-details " + shows));
    }

    /** Cockpit or Admin, page by page, each with what is to be read in its table. */
    void application(String name, Map<String, String> pages) {
        application = server + "/camunda/app/" + name + "/default/#";
        pages.forEach((path, row) -> at(path, row(row)));
    }

    /** A process in Cockpit, behind its tabs, each with what is to be read in its table. */
    void process(String id, Map<String, String> tabs) {
        at("/process-instance/" + id + "/runtime", page.locator(".djs-shape"));
        tabs.forEach((tab, row) -> {
            page.locator(".nav-tabs").getByText(tab, EXACTLY).first().click();
            reads("Cockpit " + tab, row(row));
        });
    }

    private void at(String path, Locator shows) {
        // The whole address: a page that is still beginning would go on to its own start.
        page.navigate(application + path);
        reads(path.replaceAll("[^/]*[0-9a-f-]{36}", "*"), shows);
    }

    private Locator row(String words) {
        return page.locator("td:visible", new Page.LocatorOptions().setHasText(words));
    }

    private void reads(String place, Locator shows) {
        assertThat(shows.first()).isVisible();
        reader.accept(place, page);
    }
}
