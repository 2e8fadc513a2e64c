package org.bsplifecycle.engine;

import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The task whose form is shown or recorded. {@code userId} is who does it now. Valid only during the call. */
public record TaskContext(BspReference reference, String taskId, String stem, String userId, VariableScope scope) {

    public <T> Optional<T> variable(ProcessVariable<T> variable) {
        return variable.find(scope);
    }
}
