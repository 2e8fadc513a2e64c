package org.bsplifecycle.scoping;

import java.time.LocalDate;

/** What a scope says. The change goal is one clearly articulated goal of at most 600 characters. */
public record ScopeText(
        String changeGoal,
        String outcomes,
        String existingActivity,
        String joiningTheDots,
        String voices,
        int sessions,
        SessionFormat format,
        LocalDate plannedStart,
        LocalDate plannedEnd) {}
