package org.bsplifecycle.forms;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL expression of a form that is true or not; what cannot be worked out is not true. */
public final class Condition {

    static final Condition NEVER = new Condition(null);

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final ParsedExpression expression;

    private Condition(ParsedExpression expression) {
        this.expression = expression;
    }

    static Condition parse(String feel) {
        if (feel == null || feel.isBlank()) {
            return NEVER;
        }
        String source = feel.startsWith("=") ? feel.substring(1) : feel;
        var parsed = FEEL.parseExpression(source);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(
                    "\"" + source + "\" is not FEEL: " + parsed.failure().message());
        }
        return new Condition(parsed.parsedExpression());
    }

    boolean holds(Map<String, Object> context) {
        if (expression == null) {
            return false;
        }
        var result = FEEL.evaluate(expression, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
