package org.bsplifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One decision of {@code processes/}, asked without a process engine around it. */
public final class Decision {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private Decision(DmnDecision decision) {
        this.decision = decision;
    }

    /** @param file the table's file under {@code processes/}, {@code eoi/classifyBsp.dmn} for example */
    public static Decision in(String file, String id) {
        try (InputStream model = Decision.class.getResourceAsStream("/processes/" + file)) {
            return new Decision(ENGINE.parseDecision(id, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows that hit, in the table's order. */
    public List<Map<String, Object>> rows(Map<String, ?> facts) {
        return ENGINE.evaluateDecision(decision, new HashMap<>(facts)).getResultList();
    }

    /** The one row that decides. */
    public Map<String, Object> row(Map<String, ?> facts) {
        List<Map<String, Object>> rows = rows(facts);
        if (rows.size() != 1) {
            throw new AssertionError("One row should decide, not " + rows);
        }
        return rows.get(0);
    }
}
