package org.bsplifecycle.learningreport;

/** How far a learning report has come. Only a published one is ever shown to the public. */
public enum ReportState {
    DRAFTED("Drafted"),
    EVIDENCED("With the partnership"),
    APPROVED("Approved"),
    PUBLISHED("Published"),
    WITHHELD("Withheld");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
