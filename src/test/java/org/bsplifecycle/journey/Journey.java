package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Browser;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Everybody of one BSP at their screens: staff in Tasklist, the partnership on the public pages, and the clock. */
final class Journey {

    private static final int WIDE = 1280;

    private final Browser browser;
    private final String server;
    private final Forms forms;
    private final TaskService tasks;
    private final Map<String, Tasklist> staff = new HashMap<>();
    private String reference;

    Journey(Browser browser, int port, Forms forms, TaskService tasks) {
        this.browser = browser;
        this.server = "http://127.0.0.1:" + port;
        this.forms = forms;
        this.tasks = tasks;
    }

    String reference() {
        return reference;
    }

    /** Goes on with a BSP that is under way already. */
    Journey follows(String underWay) {
        reference = underWay;
        return this;
    }

    /** Fills the sections of the expression of interest in, one page after the other, and sends it. */
    void expressesInterest(List<Map<String, Object>> sections) {
        Page page = browser.page(WIDE);
        page.navigate(server + "/expression-of-interest");
        submit(page);
        for (Map<String, Object> section : sections) {
            fill(page, section);
            submit(page);
        }
        page.waitForLoadState();
        submit(page);
        page.waitForURL("**/expression-of-interest/received/**");
        reference = page.url().replaceFirst(".*/received/", "");
        page.context().close();
    }

    /** Somebody of the staff opens the task from its link, fills its form in and completes it. */
    Journey completes(String user, String stem, Map<String, Object> answers) {
        Tasklist tasklist = staff.computeIfAbsent(user, who -> new Tasklist(browser.page(WIDE), server, who));
        tasklist.open(task(stem));
        tasklist.fill(forms.named(stem), answers);
        tasklist.complete();
        assertThat(open(stem, reference)).as("%s is done", stem).isEmpty();
        return this;
    }

    Task task(String stem) {
        List<Task> open = open(stem, reference);
        assertThat(open)
                .as(
                        "%s waits at %s",
                        reference,
                        all().stream().map(Task::getTaskDefinitionKey).toList())
                .hasSize(1);
        return open.get(0);
    }

    private List<Task> all() {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list();
    }

    private List<Task> open(String stem, String reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("userTask_" + stem)
                .list();
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
        assertThat(page.locator("main .govuk-error-summary").count())
                .as("errors: %s", page.locator("main").innerText())
                .isZero();
        page.context().close();
        return this;
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
        HttpResponse<String> answer = post("/api/rehearsal/clock", "{\"advance\":\"" + advance + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return this;
    }

    private HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    String get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server + path)));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String login = Base64.getEncoder().encodeToString("admin:rehearsal".getBytes());
        try {
            return HttpClient.newHttpClient()
                    .send(
                            request.header("Authorization", "Basic " + login).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Page page(String user, String path) {
        Tasklist tasklist = staff.computeIfAbsent(user, who -> new Tasklist(browser.page(WIDE), server, who));
        tasklist.page().navigate(server + path);
        return tasklist.page();
    }

    Page publicPage(String path) {
        Page page = browser.page(WIDE);
        page.navigate(server + path);
        return page;
    }

    Form form(String stem) {
        return forms.named(stem);
    }
}
