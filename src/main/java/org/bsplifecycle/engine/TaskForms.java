package org.bsplifecycle.engine;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Finds what stands behind a task's form by the form's name, shows its facts and has its answers recorded. */
@Component
class TaskForms {

    private final BeanFactory beans;
    private final Forms forms;
    private final Timeline timeline;
    private final CurrentUser user;

    TaskForms(BeanFactory beans, Forms forms, Timeline timeline, CurrentUser user) {
        this.beans = beans;
        this.forms = forms;
        this.timeline = timeline;
        this.user = user;
    }

    Map<String, Object> facts(TaskEntity task) {
        TaskContext context = context(task);
        return forms.named(context.stem()).asTheyStand(behind(context).facts(context));
    }

    Outcome record(TaskEntity task, Map<String, Object> given) {
        TaskContext context = context(task);
        Outcome outcome = record(behind(context), context, given);
        timeline.add(context.reference(), outcome.sayingOr(task.getName() + ": done"), context.userId());
        return outcome;
    }

    private <A extends Record> Outcome record(TaskForm<A> behind, TaskContext context, Map<String, Object> given) {
        Map<String, Object> facts = new HashMap<>(behind.facts(context));
        Form form = forms.named(context.stem());
        Checked checked = TasklistAnswers.checked(form, given, facts);
        Outcome outcome = behind.record(context, checked.as(behind.answers()));
        form.guard()
                .letIn(form, checked.answers())
                .forEach(said -> timeline.add(context.reference(), said, context.userId()));
        return outcome;
    }

    private TaskForm<?> behind(TaskContext context) {
        return beans.getBean(context.stem() + "Task", TaskForm.class);
    }

    /** The form that the model names: the task's stem, or the one of several that a variable chose for it. */
    private static String form(TaskEntity task) {
        task.initializeFormKey();
        return task.getCamundaFormRef().getKey();
    }

    private TaskContext context(TaskEntity task) {
        return new TaskContext(
                new BspReference(task.getExecution().getProcessBusinessKey()),
                task.getId(),
                form(task),
                user.id().orElse(Timeline.THE_SYSTEM),
                task);
    }
}
