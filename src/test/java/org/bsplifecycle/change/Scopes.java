package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.scoping.SessionFormat;
import org.bsplifecycle.scoping.WritingScope;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.ApplicationContext;

/** A scope that everybody agreed, and how it is to change. */
final class Scopes {

    private Scopes() {}

    static void agreed(ApplicationContext beans, BspReference reference) {
        LocalDate today = beans.getBean(WorkingTime.class).today();
        WritingScope writing = beans.getBean(WritingScope.class);
        writing.write(
                reference,
                new ScopeText(
                        "Act together.",
                        "A plan.",
                        "A board.",
                        "Bridges.",
                        "Young people.",
                        5,
                        SessionFormat.MIXED,
                        today,
                        today.plusMonths(2)));
        writing.agree(reference, "A Chair, Chair");
        writing.agreed(reference);
    }

    static Map<String, Object> changed() {
        return Map.of(
                "changeGoal", "Act earlier, together.",
                "outcomes", "A plan for the first week.",
                "sessions", 7,
                "plannedEnd", LocalDate.now().plusMonths(3).toString(),
                "reason", "They found the real question.");
    }
}
