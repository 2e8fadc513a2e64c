package org.bsplifecycle.engine;

import java.util.HashMap;
import java.util.Map;

/** What the process needs to know of a step that was recorded, and what its timeline says of it. Immutable. */
public final class Outcome {

    private static final Outcome NONE = new Outcome(Map.of(), null);

    private final Map<String, Object> variables;
    private final String saying;

    private Outcome(Map<String, Object> variables, String saying) {
        this.variables = variables;
        this.saying = saying;
    }

    /** The process needs to know nothing but that it is done. */
    public static Outcome none() {
        return NONE;
    }

    public static <T> Outcome of(ProcessVariable<T> variable, T value) {
        return NONE.with(variable, value);
    }

    public <T> Outcome with(ProcessVariable<T> variable, T value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(variable.name(), value);
        return new Outcome(more, saying);
    }

    /** The sentence of the timeline, in the trade's words and without anything personal; without it the task's name stands. */
    public Outcome saying(String sentence) {
        return new Outcome(variables, sentence);
    }

    public Map<String, Object> variables() {
        return Map.copyOf(variables);
    }

    String sayingOr(String otherwise) {
        return saying == null ? otherwise : saying;
    }
}
