package org.bsplifecycle.bsp;

/** What a project sets out to change: the six goals of Appendix 1 (line 97), and "Mixed" as it prints for London. */
public enum ChangeGoal {
    PARTNERSHIP("Partnership"),
    THEORY_OF_CHANGE("Theory of Change"),
    STRATEGY("Strategy"),
    DATA("Data"),
    ACTION_RESEARCH("Action research"),
    BESPOKE("Bespoke"),
    MIXED("Mixed");

    private final String label;

    ChangeGoal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
