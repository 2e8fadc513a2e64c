package org.bsplifecycle.bsp;

/** Where a BSP stands in its life, in the order of that life. */
public enum Phase {
    EOI("Expression of interest"),
    SCOPING("Scoping"),
    DELIVERY("Delivery"),
    LEARNING("Learning"),
    CLOSED("Closed");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
