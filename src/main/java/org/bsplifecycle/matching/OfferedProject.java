package org.bsplifecycle.matching;

import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What a delivery partner is told of a project before they take it on, in words; what is not settled yet says so. */
@Component
public class OfferedProject {

    private final WorkingTime workingTime;

    OfferedProject(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** The values of {@code projectType}, {@code projectFocus} and {@code plannedTime}. */
    public Map<String, String> of(Bsp bsp) {
        String focus = bsp.focus().inWords();
        return Map.of(
                "projectType",
                        bsp.type() == null ? "not decided yet" : bsp.type().label(),
                "projectFocus", focus.isEmpty() ? "not stated yet" : focus,
                "plannedTime", time(bsp));
    }

    private String time(Bsp bsp) {
        if (bsp.plannedStart() == null || bsp.plannedEnd() == null) {
            return "start, end and number of sessions are agreed with you while the scope is written";
        }
        return "%s to %s".formatted(workingTime.inWords(bsp.plannedStart()), workingTime.inWords(bsp.plannedEnd()));
    }
}
