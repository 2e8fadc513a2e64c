package org.bsplifecycle.portfolio;

/** Who a project waits for. Every label is a word, its colour says nothing more. */
public enum WaitingOn {
    US("Us", "us"),
    DELIVERY_PARTNER("Delivery partner", "dp"),
    PARTNERSHIP("Partnership", "partnership"),
    A_DATE("A date", "date"),
    /** Rests: nothing is due, nobody is late. */
    PAUSED("Paused", "paused"),
    NOBODY("Nobody", "date");

    private final String label;
    private final String look;

    WaitingOn(String label, String look) {
        this.label = label;
        this.look = look;
    }

    public String label() {
        return label;
    }

    public String look() {
        return look;
    }
}
