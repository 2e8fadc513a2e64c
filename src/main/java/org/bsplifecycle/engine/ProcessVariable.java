package org.bsplifecycle.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A declared process variable: a reference, a code, a date or a flag, never anything personal and never free text. Only
 * declared variables reach the engine's tables, and only through {@link Outcome} or a delegate.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> code(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<java.util.Date> moment(String name) {
        return new ProcessVariable<>(name, java.util.Date.class);
    }

    /** @throws IllegalStateException naming the variable when it is not set */
    public T in(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException("Process variable %s is not set".formatted(name)));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
