package org.bsplifecycle.eoi;

/** What a partnership manager does with an expression of interest. */
public enum EoiReview {
    TAKE_FORWARD("taken into a conversation"),
    ASK_MORE("more information asked for"),
    DECLINE("not for this programme");

    private final String inWords;

    EoiReview(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
