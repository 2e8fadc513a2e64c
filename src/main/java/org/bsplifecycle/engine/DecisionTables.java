package org.bsplifecycle.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a decision table outside of a business rule task, to show people its reasons. */
@Component
public class DecisionTables {

    private final Engine engine;
    private final DecisionService decisions;

    DecisionTables(Engine engine, @Lazy DecisionService decisions) {
        this.engine = engine;
        this.decisions = decisions;
    }

    /** The outputs of every rule that applies, in the table's order, by output name. */
    public List<Map<String, Object>> rows(String decision, Map<String, Object> facts) {
        return engine.run(
                () -> decisions.evaluateDecisionTableByKey(decision, facts).getResultList());
    }
}
