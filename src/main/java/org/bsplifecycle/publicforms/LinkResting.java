package org.bsplifecycle.publicforms;

import java.time.LocalDate;

/** The link works, but its project rests and takes no answers now. Answered with 409 and a page that says so. */
public class LinkResting extends RuntimeException {

    private final LocalDate until;

    /** @param until when it is expected to go on; null when nobody knows yet */
    public LinkResting(LocalDate until) {
        super("This project is paused.");
        this.until = until;
    }

    LocalDate until() {
        return until;
    }
}
