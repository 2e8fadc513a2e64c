package org.bsplifecycle.survey;

/** Why a wave takes no more answers. */
enum Closing {
    COMPLETED("everybody has answered"),
    DUE("its time is over"),
    CUT_SHORT("its time is over, the project has gone on"),
    CALLED_OFF("the project has ended");

    private final String inWords;

    Closing(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
