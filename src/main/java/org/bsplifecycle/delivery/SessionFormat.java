package org.bsplifecycle.delivery;

/** How the people of a session met. */
public enum SessionFormat {
    IN_PERSON("In person"),
    ONLINE("Online"),
    MIXED("Some in the room, some online");

    private final String label;

    SessionFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
