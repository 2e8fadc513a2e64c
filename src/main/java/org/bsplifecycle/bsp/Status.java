package org.bsplifecycle.bsp;

/** Whether a BSP goes on, and if not, how it ended. */
public enum Status {
    UNDER_WAY("Under way"),
    COMPLETE("Closed, complete"),
    CLOSED_EARLY("Closed early"),
    WITHDRAWN("Withdrawn"),
    NOT_TAKEN_FORWARD("Not taken forward");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
