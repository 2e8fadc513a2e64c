package org.bsplifecycle.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts processes and tells them what happened, by BSP reference. The only correlator of the product. */
@Component
public class Processes {

    private static final String LIFE = "lifecycle";

    private final Engine engine;
    private final RuntimeService runtime;
    private final TaskLock tasks;

    Processes(Engine engine, @Lazy RuntimeService runtime, TaskLock tasks) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** The reference of the BSP whose process this is. */
    public static BspReference reference(DelegateExecution execution) {
        return new BspReference(execution.getProcessBusinessKey());
    }

    /** Starts a process under the reference as its business key and runs it to its first wait, in the caller's transaction. */
    public void start(String process, BspReference reference, Outcome known) {
        engine.run(() -> runtime.startProcessInstanceByKey(process, reference.value(), known.variables()));
    }

    /**
     * Tells the one process of the BSP that waits for this message.
     *
     * @return false when none waits for it (any more)
     * @throws IllegalStateException when several do: then say which, by its variable
     */
    public boolean tell(BspReference reference, String message, Outcome known) {
        return engine.run(() -> deliver(
                message,
                known,
                runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(reference.value())
                        .list()));
    }

    /** As {@link #tell(BspReference, String, Outcome)}, for the process whose variable has this value. */
    public <T> boolean tell(
            BspReference reference, String message, ProcessVariable<T> variable, T value, Outcome known) {
        return engine.run(() -> deliver(
                message,
                known,
                runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(reference.value())
                        .processVariableValueEquals(variable.name(), value)
                        .list()));
    }

    /**
     * Keeps everybody from completing a task of this process until the transaction ends. Whoever tells a process what
     * ends its task holds it before rows of their own, as those who complete the task do.
     */
    public void hold(String processInstance) {
        tasks.holdAll(processInstance);
    }

    /** The id of the process in which the BSP's life runs; none when it has not begun or has ended. */
    public Optional<String> running(BspReference reference) {
        return engine
                .run(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.value())
                        .rootProcessInstances()
                        .list())
                .stream()
                // Others run beside it for a while, when an address is sought for example.
                .min(Comparator.comparing(
                        process -> !process.getProcessDefinitionId().startsWith(LIFE + ":")))
                .map(ProcessInstance::getId);
    }

    /** As {@link #hold(String)}, for the process of the BSP whose variable has this value. */
    public <T> void hold(BspReference reference, ProcessVariable<T> variable, T value) {
        engine.run(() -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(reference.value())
                    .variableValueEquals(variable.name(), value)
                    .list()
                    .forEach(process -> hold(process.getId()));
            return null;
        });
    }

    /** As {@link #hold(String)}, for all processes of the BSP: for those who end several of them at once. */
    public void hold(BspReference reference) {
        tasks.holdAll(reference);
    }

    private boolean deliver(String message, Outcome known, List<Execution> waiting) {
        if (waiting.size() > 1) {
            throw new IllegalStateException("%d steps wait for %s".formatted(waiting.size(), message));
        }
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), known.variables()));
        return !waiting.isEmpty();
    }
}
