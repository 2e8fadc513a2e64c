package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bsplifecycle.access.Visitor;

/** Staff who type {@link HostileText} where something is looked for, and read what others have typed. */
final class HostileStaff {

    private static final String TEMPLATES = "/staff/correspondence/templates";
    private static final String LINKS =
            "start => [...document.querySelectorAll(`main a[href*=\"${start}\"]`)].map(a => a.getAttribute('href'))";

    private final Journey story;
    private final String server;
    private final HostileReading reading;
    private final String text = new HostileText().of(600);

    HostileStaff(Journey story, String server, HostileReading reading) {
        this.story = story;
        this.server = server;
        this.reading = reading;
    }

    void reads(Page page, String... paths) {
        for (String path : paths) {
            page.navigate(server + path);
            reading.page(path.replaceFirst("\\?.*", ""), page);
        }
    }

    /** All texts of mails as they would go out about this project, also as a mail program would show them. */
    void previews(Page page, String project) {
        page.navigate(server + TEMPLATES);
        List<?> texts = (List<?>) page.evaluate(LINKS, TEMPLATES + "/");
        assertThat(texts).hasSizeGreaterThan(10);
        for (Object text : texts) {
            reads(page, text + "?bsp=" + project, text + "/html?bsp=" + project);
        }
    }

    /** What pages say about what somebody looks for in them. */
    void looksFor() {
        String asked = URLEncoder.encode(text, StandardCharsets.UTF_8);
        reads(
                story.staff().page("programmeAdmin"),
                "/staff?q=" + asked,
                "/staff/correspondence?bsp=" + asked,
                TEMPLATES + "/agreeScope?bsp=" + asked);
        reads(story.staff().page("manager"), "/staff/audit?person=" + asked);
    }

    /** An account with such a name logs in, and the log tells of it. */
    void isWatched(int port, String account, String password) {
        new Visitor(port).loggedIn(account, password);
        Page page = story.staff().page("manager");
        reads(page, "/staff/audit");
        table(page, "/staff/audit.csv");
    }

    /** In no cell does a spreadsheet find a formula. */
    void table(Page page, String path) {
        List<String> cells = Exported.cells(page.request().get(server + path).text());
        assertThat(cells).as(path).hasSizeGreaterThan(5).noneMatch(cell -> cell.matches("(?s)\\s*[=+@-].*"));
        cells.forEach(cell -> reading.text(path.replaceFirst("\\?.*", ""), cell));
    }

    /** What is held on an address, and on what is none. */
    void asksWhatIsHeld(String address) {
        String path = "/staff/personal-data";
        reading.page(path + "/held", asks("admin", path, "address", address));
        reading.page(path, asks("admin", path, "address", new HostileText().of(200)));
    }

    /** What stands somewhere, and what stands nowhere. */
    void looksForTextToRemove(String project) {
        String path = "/staff/bsps/" + project + "/remove-text";
        Page found = asks("programmeAdmin", path, "passage", "qqb<script>alert(1)</script>");
        assertThat(found.locator("main").innerText()).contains("Where it stands");
        reading.page(path, asks("programmeAdmin", path, "passage", "nowhere " + text));
    }

    private Page asks(String user, String path, String box, String words) {
        Page page = story.page(user, path);
        Locator asked = page.locator("main [name=" + box + "]");
        asked.fill(words);
        asked.evaluate("box => box.form.noValidate = true");
        asked.locator("xpath=ancestor::form").locator("button").click();
        page.waitForLoadState();
        return page;
    }
}
