package org.bsplifecycle.appointment;

/** What people meet for. */
public enum AppointmentKind {
    SCOPING_MEETING("Scoping meeting"),
    SESSION("Session"),
    FOCUS_GROUP("Focus group");

    private final String label;

    AppointmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
