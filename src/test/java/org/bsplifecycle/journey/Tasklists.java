package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Browser;
import org.bsplifecycle.forms.Forms;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Everybody of the staff, each logged in once, at a browser of their own. */
final class Tasklists implements Staff {

    private final Browser browser;
    private final String server;
    private final Forms forms;
    private final TaskService tasks;
    private final Map<String, Tasklist> people = new HashMap<>();

    Tasklists(Browser browser, String server, Forms forms, TaskService tasks) {
        this.browser = browser;
        this.server = server;
        this.forms = forms;
        this.tasks = tasks;
    }

    @Override
    public void completes(String user, String reference, String stem, Map<String, Object> answers) {
        completes(user, reference, stem, stem, answers);
    }

    /** The same for a task whose form has another name than the task. */
    void completes(String user, String reference, String stem, String form, Map<String, Object> answers) {
        Tasklist tasklist = of(user);
        tasklist.open(task(reference, stem));
        tasklist.fill(forms.named(form), answers);
        tasklist.complete();
        assertThat(open(reference, stem)).as("%s is done", stem).isEmpty();
    }

    /** Starts a process from Tasklist. */
    void starts(String user, String process, String form, Map<String, Object> answers) {
        of(user).start(process, forms.named(form), answers);
    }

    /** What is there to read where somebody opens the task. */
    String reads(String user, String reference, String stem) {
        Tasklist tasklist = of(user);
        tasklist.open(task(reference, stem));
        return tasklist.page().locator(".fjs-form").first().innerText();
    }

    Page page(String user) {
        return of(user).page();
    }

    private Tasklist of(String user) {
        return people.computeIfAbsent(user, who -> new Tasklist(browser.page(Journey.WIDE), server, who));
    }

    Task task(String reference, String stem) {
        List<Task> open = open(reference, stem);
        assertThat(open).as("%s waits at %s", reference, waitingAt(reference)).hasSize(1);
        return open.get(0);
    }

    private List<Task> open(String reference, String stem) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("userTask_" + stem)
                .list();
    }

    private List<String> waitingAt(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
