package org.bsplifecycle.matching;

/** What became of an offer. Silence is never a yes. */
public enum OfferState {
    OFFERED("Asked"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    LAPSED("No answer"),
    RELEASED("Released");

    private final String label;

    OfferState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
