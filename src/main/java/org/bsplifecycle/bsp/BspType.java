package org.bsplifecycle.bsp;

/** The three types of Appendix 1 (annual learning report 2020-21, lines 97, 109 and 115). */
public enum BspType {
    STANDARD("Standard"),
    COMPLEX("Complex"),
    REGIONAL("Regional");

    private final String label;

    BspType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
