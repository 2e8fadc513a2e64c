package org.bsplifecycle.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.Form;
import org.camunda.bpm.engine.task.Task;

/** One person's Tasklist in a real browser. */
final class Tasklist {

    private final Page page;
    private final String server;

    /** Logs in as this person of the rehearsal. */
    Tasklist(Page page, String server, String user) {
        this.page = page;
        this.server = server;
        page.navigate(server + "/login");
        page.locator("[name=username]").fill(user);
        page.locator("[name=password]").fill("rehearsal");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .or(page.locator("main button"))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    Page page() {
        return page;
    }

    /** Opens the task by its link, as from a mail, and takes it if nobody has. */
    void open(Task task) {
        page.navigate("about:blank");
        page.navigate(server + "/camunda/app/tasklist/default/#/?task=" + task.getId());
        assertThat(page.locator(".task-details h2, .task-details .names").first())
                .isVisible();
        if (task.getAssignee() == null) {
            page.getByText("Claim", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
        }
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")))
                .isVisible();
    }

    void fill(Form form, Map<String, Object> answers) {
        answers.forEach((key, value) -> fill(form.field(key), value));
    }

    void complete() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                .click();
        assertThat(page.locator(".fjs-form")).isHidden();
    }

    private void fill(Field field, Object value) {
        Locator input =
                page.locator("[id^='fjs-form'][id$='-" + field.id() + "']").first();
        switch (field.type()) {
            case TEXTFIELD, TEXTAREA, NUMBER -> input.fill(String.valueOf(value));
            case CHECKBOX -> input.check();
            case RADIO -> option(field, String.valueOf(value)).check();
            case CHECKLIST ->
                ((List<?>) value)
                        .forEach(one -> option(field, String.valueOf(one)).check());
            case SELECT -> {
                input.click();
                page.locator(".fjs-dropdownlist-item")
                        .getByText(String.valueOf(value))
                        .first()
                        .click();
            }
            case DATE -> {
                input.fill(String.valueOf(value));
                input.press("Enter");
                input.press("Tab");
            }
            default -> throw new IllegalArgumentException("No journey fills a " + field.type());
        }
    }

    /** An option's label stands beside its box, inside the frame of its question. */
    private Locator option(Field field, String value) {
        int index = field.options(Map.of()).stream()
                .map(option -> option.value())
                .toList()
                .indexOf(value);
        return page.locator("[id^='fjs-form'][id$='-" + field.id() + "-" + index + "']")
                .first();
    }
}
