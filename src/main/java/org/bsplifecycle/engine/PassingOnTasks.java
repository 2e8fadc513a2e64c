package org.bsplifecycle.engine;

import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives one person's work on a BSP to another. */
@Component
public class PassingOnTasks {

    private final Engine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    PassingOnTasks(Engine engine, @Lazy RuntimeService runtime, @Lazy TaskService tasks) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /**
     * Whatever the former person was to do is for the other one, now and in later steps; the former one no longer sees it.
     *
     * @param variable names who does it in the processes
     */
    public void passOn(BspReference reference, ProcessVariable<String> variable, String former, String other) {
        engine.run(() -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(reference.value())
                    .variableValueEquals(variable.name(), former)
                    .list()
                    .forEach(instance -> runtime.setVariable(instance.getId(), variable.name(), other));
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(reference.value())
                    .taskAssignee(former)
                    .list()
                    .forEach(task -> tasks.setAssignee(task.getId(), other));
            return null;
        });
    }
}
