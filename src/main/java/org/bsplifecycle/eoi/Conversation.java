package org.bsplifecycle.eoi;

import java.time.LocalDate;
import java.util.List;

/** The conversation before the decision, as the implementation lead recorded it; marks are from 1 to 5. */
public record Conversation(
        LocalDate heldOn,
        List<Trait> traits,
        int readiness,
        int capacity,
        int strategicFit,
        int transferability,
        String notes) {

    /** What can be true of a project; its type is proposed from this. */
    public enum Trait {
        SINGLE_AREA,
        CROSSES_BOUNDARIES,
        COMPLEX_ARRANGEMENTS,
        REGIONAL_IMPACT,
        COMPLEX_ISSUE,
        TOOL_POTENTIAL
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    String question() {
        return "Conversation on " + Days.inWords(heldOn);
    }

    /** The four marks in words. */
    String marks() {
        return "Readiness %d, time of senior colleagues %d, strategic fit %d, learning for others %d, each of 5"
                .formatted(readiness, capacity, strategicFit, transferability);
    }
}
