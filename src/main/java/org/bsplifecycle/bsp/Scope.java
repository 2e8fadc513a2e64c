package org.bsplifecycle.bsp;

/** How far a partnership reaches. Only local and regional ones count towards regions and authorities reached. */
public enum Scope {
    LOCAL("One local area"),
    REGIONAL("Several areas of a region"),
    CROSS_REGION("Several regions"),
    NATIONAL("All of England");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
