package org.bsplifecycle.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;

/**
 * The expressions of models reach the models' beans; those of queries and filters are three harmless ones or are not
 * evaluated at all. CVE-2026-109432: the engine itself looks at a query's root only. An expression with no process
 * around it is a query's, however deep it lay: nothing else in the engine evaluates one so.
 */
public class QueryExpressions extends JuelExpressionManager {

    /** What the saved filters need: who am I, in which groups, and what time is it. */
    public static final List<String> ALLOWED = List.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    /** What whoever asks otherwise is told. */
    public static final String SENTENCE =
            "A query may hold no expression but %s. Give the value itself.".formatted(String.join(", ", ALLOWED));

    QueryExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    static void mustBeAllowed(String expression) {
        if (!ALLOWED.contains(expression)) {
            throw new Refused(SENTENCE);
        }
    }

    @Override
    public Expression createExpression(String text) {
        ensureInitialized();
        return new JuelExpression(createValueExpression(text), this, text) {
            @Override
            public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
                if (scope == null) {
                    mustBeAllowed(text);
                }
                return super.getValue(scope, execution);
            }
        };
    }
}
