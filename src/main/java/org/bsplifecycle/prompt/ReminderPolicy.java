package org.bsplifecycle.prompt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bsplifecycle.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** Asks the table {@code processes/prompt/reminderPolicy.dmn} how a question or a survey is followed up. */
@Component
public class ReminderPolicy {

    private static final String TABLE = "reminderPolicy";

    private final DecisionTables tables;

    ReminderPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    /** The same, each kind looked up once: for those who remind many at a time. */
    Function<String, Reminding> remembered() {
        Map<String, Reminding> known = new HashMap<>();
        return kind -> known.computeIfAbsent(kind, this::of);
    }

    /**
     * @param kind the stem of the question, or of a survey's questionnaire
     * @throws IllegalStateException when the table has no line for it
     */
    public Reminding of(String kind) {
        List<Map<String, Object>> lines = tables.rows(TABLE, Map.of(PromptProcess.PROMPT_KIND.name(), kind));
        if (lines.isEmpty()) {
            throw new IllegalStateException("The table %s has no line for %s".formatted(TABLE, kind));
        }
        Map<String, Object> line = lines.get(0);
        return new Reminding(
                (String) line.get("answerWithin"),
                (String) line.get("firstReminder"),
                (String) line.get("gap"),
                ((Number) line.get("most")).intValue(),
                (String) line.get("quiet"),
                Optional.ofNullable((String) line.get("escalateTo")));
    }
}
