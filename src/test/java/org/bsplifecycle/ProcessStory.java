package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.web.util.HtmlUtils;

/**
 * One BSP's story, told by the ids of the diagrams: tasks are completed through their forms, timers fire by name. A step
 * that is not there fails by name, saying where the story waits instead.
 */
public final class ProcessStory {

    private final ProcessEngine engine;
    private final BspReference reference;

    public ProcessStory(ProcessEngine engine, BspReference reference) {
        this.engine = engine;
        this.reference = reference;
    }

    public BspReference reference() {
        return reference;
    }

    /** Completes the one open task of this stem, with the answers as Tasklist would send them. */
    public ProcessStory completes(String stem, Map<String, Object> answers) {
        engine.getFormService().submitTaskForm(task(stem).getId(), Variables.fromMap(answers));
        return this;
    }

    public Task task(String stem) {
        List<Task> open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDefinitionKey("userTask_" + stem)
                .list();
        assertThat(open)
                .as("%s should wait at %s, waits at %s", reference, stem, waitingAt())
                .hasSize(1);
        return open.get(0);
    }

    /** What the form of the task shows, as people read it. */
    public Map<String, Object> shows(String stem) {
        Map<String, Object> shown = new HashMap<>(
                engine.getFormService().getTaskFormVariables(task(stem).getId()));
        shown.replaceAll((name, fact) -> fact instanceof String text ? HtmlUtils.htmlUnescape(text) : fact);
        return shown;
    }

    /** Fires the one timer of this event, whatever the clock says. */
    public ProcessStory timePassesTo(String eventId) {
        engine.getManagementService().executeJob(timer(eventId).getId());
        return this;
    }

    /** The one timer of this event. */
    public Job timer(String eventId) {
        List<Job> timers = engine.getManagementService().createJobQuery().activityId(eventId).timers().list().stream()
                .filter(this::isOurs)
                .toList();
        assertThat(timers)
                .as("%s should wait for %s, waits at %s", reference, eventId, waitingAt())
                .hasSize(1);
        return timers.get(0);
    }

    private boolean isOurs(Job job) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(reference.value())
                        .count()
                == 1;
    }

    /** The ids of everything the story waits at now, call activities left out. */
    public List<String> waitingAt() {
        return activities().stream()
                .filter(activity -> activity.getEndTime() == null)
                .filter(activity -> !List.of("callActivity", "subProcess", "processDefinition")
                        .contains(activity.getActivityType()))
                .map(HistoricActivityInstance::getActivityId)
                .sorted()
                .toList();
    }

    public ProcessStory waitsAt(String... ids) {
        assertThat(waitingAt()).as("where %s waits", reference).contains(ids);
        return this;
    }

    /** Whether the story came through this element, an end event for example. */
    public ProcessStory passed(String id) {
        assertThat(activities())
                .as("what %s came through", reference)
                .extracting(HistoricActivityInstance::getActivityId)
                .contains(id);
        return this;
    }

    /** No process of the BSP runs any more. */
    public ProcessStory isOver() {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.value())
                        .list())
                .as("%s waits at %s", reference, waitingAt())
                .isEmpty();
        return this;
    }

    private List<HistoricActivityInstance> activities() {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .toList();
    }
}
