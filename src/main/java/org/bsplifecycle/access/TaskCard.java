package org.bsplifecycle.access;

import java.util.List;
import java.util.Map;

/** How a list of tasks looks in Tasklist: its place, and what each card says beside the task's name. */
final class TaskCard {

    private static final String PETROL = "#10343f";

    private TaskCard() {}

    static Map<String, Object> properties(String description, int position) {
        return Map.of(
                "description",
                description,
                "priority",
                position,
                "color",
                PETROL,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(shown("bspReference", "Project"), shown("areaName", "Area")));
    }

    private static Map<String, String> shown(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
