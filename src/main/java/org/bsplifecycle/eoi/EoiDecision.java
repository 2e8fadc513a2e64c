package org.bsplifecycle.eoi;

/** Whether the programme takes a project on. */
public enum EoiDecision {
    ACCEPT("accepted"),
    WAITLIST("put on the waiting list"),
    DECLINE("declined");

    private final String inWords;

    EoiDecision(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
