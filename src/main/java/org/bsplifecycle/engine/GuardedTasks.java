package org.bsplifecycle.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A task is completed through its form or not at all, and nobody sets process variables beside it (design M2). The
 * engine's own steps do not come this way.
 */
class GuardedTasks extends PapersOfTasks {

    private final Handover handover;
    private final Remarks remarks;

    GuardedTasks(Handover handover, Remarks remarks) {
        this.handover = handover;
        this.remarks = remarks;
    }

    @Override
    public Comment createComment(String taskId, String processId, String message) {
        return commandExecutor.execute(context -> {
            TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
            return super.createComment(taskId, processId, remarks.kept(task, message));
        });
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(context -> {
            handover.taking(userId);
            super.claim(taskId, userId);
            return null;
        });
    }

    /** With the right to work on the task: whom it may be given to is for {@link Handover} to say. */
    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                Border.mustWorkOn(context, task);
                handover.giving(task, userId);
            }
            return context.runWithoutAuthorization(() -> {
                super.setAssignee(taskId, userId);
                return null;
            });
        });
    }

    /** Saves the follow-up date, the one thing of a task that is its assignee's own. */
    @Override
    public void saveTask(Task task) {
        commandExecutor.execute(context -> {
            handover.changing((TaskEntity) task);
            return context.runWithoutAuthorization(() -> {
                super.saveTask(task);
                return null;
            });
        });
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw notDelegated();
    }

    @Override
    public void resolveTask(String taskId) {
        throw notDelegated();
    }

    private static Refused roundTheForm() {
        return new Refused("This task is completed with its form. Open it in Tasklist and fill the form in.");
    }

    private static Refused besideTheForm() {
        return new Refused("Answers are given with the task's form, nothing can be set beside it.");
    }

    private static Refused notDelegated() {
        return new Refused("Nobody does a task for somebody else: whoever has it completes it.");
    }

    @Override
    public void complete(String taskId) {
        throw roundTheForm();
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        throw roundTheForm();
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean plain) {
        throw roundTheForm();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw besideTheForm();
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        throw roundTheForm();
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        throw roundTheForm();
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message) {
        throw roundTheForm();
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        throw roundTheForm();
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        throw roundTheForm();
    }

    @Override
    public void setVariable(String taskId, String name, Object value) {
        throw besideTheForm();
    }

    @Override
    public void setVariableLocal(String taskId, String name, Object value) {
        throw besideTheForm();
    }

    @Override
    public void setVariables(String taskId, Map<String, ? extends Object> variables) {
        throw besideTheForm();
    }

    @Override
    public void setVariablesLocal(String taskId, Map<String, ? extends Object> variables) {
        throw besideTheForm();
    }

    @Override
    public void updateVariables(String taskId, Map<String, ? extends Object> changed, Collection<String> gone) {
        throw besideTheForm();
    }

    @Override
    public void updateVariablesLocal(String taskId, Map<String, ? extends Object> changed, Collection<String> gone) {
        throw besideTheForm();
    }

    @Override
    public void removeVariables(String taskId, Collection<String> names) {
        throw besideTheForm();
    }

    @Override
    public void removeVariablesLocal(String taskId, Collection<String> names) {
        throw besideTheForm();
    }
}
