package org.bsplifecycle.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A task is completed through its form or not at all, and nobody sets process variables beside it (design M2). The
 * engine's own steps do not come this way.
 */
class GuardedTasks extends TaskServiceImpl {

    private static Refused roundTheForm() {
        return new Refused("This task is completed with its form. Open it in Tasklist and fill the form in.");
    }

    private static Refused besideTheForm() {
        return new Refused("Answers are given with the task's form, nothing can be set beside it.");
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
