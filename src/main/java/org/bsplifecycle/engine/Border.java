package org.bsplifecycle.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The border between forms and the engine (design M2). A form that is opened is filled from our tables; answers that
 * come in are checked against their form and recorded in our tables, and only what the recorder declares goes on into
 * the engine, all in one transaction.
 */
class Border extends FormServiceImpl {

    private final TaskForms forms;
    private final StartForms starts;
    private final TaskLock lock;
    private final Handover handover;

    Border(TaskForms forms, StartForms starts, TaskLock lock, Handover handover) {
        this.forms = forms;
        this.starts = starts;
        this.lock = lock;
        this.handover = handover;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        super.getTaskFormVariables(taskId, java.util.List.of(), false);
        return commandExecutor.execute(context ->
                context.runWithoutAuthorization(() -> FormValues.toTasklist(forms.facts(task(context, taskId)))));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> given) {
        commandExecutor.execute(context -> {
            lock.hold(taskId);
            TaskEntity task = task(context, taskId);
            // The engine asks again at the end; asked only then, the recorder would answer a stranger first.
            mustWorkOn(context, task);
            if (task.isSuspended()) {
                throw new Refused("The project is paused. This task can be done when it goes on.");
            }
            handover.completing(task);
            Outcome outcome = context.runWithoutAuthorization(() -> forms.record(task, FormValues.fromTasklist(given)));
            super.submitTaskForm(taskId, outcome.variables());
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> given, boolean deserialize) {
        submitTaskForm(taskId, given);
        return Variables.createVariables();
    }

    static void mustWorkOn(CommandContext context, TaskEntity task) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
    }

    @Override
    public VariableMap getStartFormVariables(String definitionId, Collection<String> names, boolean deserialize) {
        super.getStartFormVariables(definitionId, java.util.List.of(), false);
        return commandExecutor.execute(context -> context.runWithoutAuthorization(() -> FormValues.toTasklist(
                starts.facts(definition(context, definitionId).getKey()))));
    }

    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        InputStream form = super.getDeployedStartForm(definitionId);
        return commandExecutor.execute(context -> context.runWithoutAuthorization(
                () -> starts.withOptions(definition(context, definitionId).getKey(), form)));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> given) {
        return submitStartForm(definitionId, null, given);
    }

    /** The business key is the reference that the form names, whatever else was typed. */
    @Override
    public ProcessInstance submitStartForm(String definitionId, String ignored, Map<String, Object> given) {
        return commandExecutor.execute(context -> {
            ProcessDefinitionEntity definition = definition(context, definitionId);
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkCreateProcessInstance(definition));
            StartForm.Begun begun = context.runWithoutAuthorization(
                    () -> starts.record(definition.getKey(), FormValues.fromTasklist(given)));
            return super.submitStartForm(
                    definitionId, begun.reference().value(), begun.known().variables());
        });
    }

    private static ProcessDefinitionEntity definition(CommandContext context, String id) {
        return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private static TaskEntity task(CommandContext context, String taskId) {
        return context.getTaskManager().findTaskById(taskId);
    }
}
