package org.bsplifecycle.lifecycle;

/** The two ways in which a BSP ends before its time. */
public enum EarlyEnd {
    WITHDRAWN("The partnership withdrew"),
    CLOSED_EARLY("The programme closed the project early");

    private final String inWords;

    EarlyEnd(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
