package org.bsplifecycle.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Option;
import org.camunda.bpm.engine.task.Task;

/** One person's Tasklist in a real browser. */
final class Tasklist {

    private static final String FORM = ".fjs-form";

    /** As the date field takes it in British English. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Page page;
    private final String server;

    /** Logs in as this person of the rehearsal. */
    Tasklist(Page page, String server, String user) {
        this.page = page;
        this.server = server;
        page.navigate(server + "/login");
        page.locator("[name=username]").fill(user);
        page.locator("[name=password]").fill("rehearsal");
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    Page page() {
        return page;
    }

    /**
     * Opens the task by its link, as from a mail, and takes it if nobody has. What is open already stays so; whoever has
     * completed one is still in Tasklist, which then need not be loaded anew.
     */
    void open(Task task) {
        if (page.url().contains("task=" + task.getId())) {
            return;
        }
        if (page.locator(FORM).count() > 0) {
            page.navigate("about:blank");
        }
        page.navigate(server + "/camunda/app/tasklist/default/#/?task=" + task.getId());
        assertThat(page.locator(FORM).first()).isVisible();
        if (task.getAssignee() == null) {
            page.locator("button.claim").click();
            assertThat(page.locator("button.claim")).isHidden();
        }
    }

    /** "Start process" in the head of the page: what is to begin, its form, and off. */
    void start(String process, Form form, Map<String, Object> answers) {
        page.navigate("about:blank");
        page.navigate(server + "/camunda/app/tasklist/default/");
        page.getByText("Start process").first().click();
        Locator window = page.locator(".modal-content");
        window.getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(window.locator(FORM)).isVisible();
        fill(form, answers);
        Response answer = page.waitForResponse(
                response -> response.url().contains("/submit-form"),
                () -> window.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start"))
                        .click());
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    void fill(Form form, Map<String, Object> answers) {
        answers.forEach((key, value) -> fill(form.field(key), value));
    }

    /** Completes the task and sees that the server took it. */
    void complete() {
        Response answer = page.waitForResponse(
                response -> response.url().contains("/submit-form"),
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                        .click());
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(page.locator(FORM)).hasCount(0);
    }

    private void fill(Field field, Object value) {
        Locator input = part(field, "");
        switch (field.type()) {
            case TEXTFIELD, TEXTAREA, NUMBER -> input.fill(String.valueOf(value));
            case CHECKBOX -> input.check();
            case RADIO -> radio(field, value).check();
            case CHECKLIST ->
                ((List<?>) value)
                        .forEach(one -> option(field, String.valueOf(one)).check());
            case SELECT -> select(field, ((Option) value).label());
            case DATE -> {
                part(field, "-date").fill(DAY.format((LocalDate) value));
                part(field, "-date").press("Enter");
            }
            default -> throw new IllegalArgumentException("No journey fills a " + field.type());
        }
    }

    private void select(Field field, String label) {
        Locator closed = part(field, "-display");
        if (closed.count() > 0) {
            closed.click();
        } else {
            part(field, "").fill(label);
        }
        page.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    /** What a task offers only when it is opened is found by what one reads. */
    private Locator radio(Field field, Object value) {
        return value instanceof Option offered
                ? page.getByLabel(offered.label())
                : option(field, String.valueOf(value));
    }

    /** An option's label stands beside its box, inside the frame of its question. */
    private Locator option(Field field, String value) {
        int index = field.options(Map.of()).stream()
                .map(option -> option.value())
                .toList()
                .indexOf(value);
        return part(field, "-" + index);
    }

    private Locator part(Field field, String what) {
        return page.locator("[id^='fjs-form'][id$='-" + field.id() + what + "']")
                .first();
    }
}
