package org.bsplifecycle.publicforms;

/**
 * The link was used, replaced or withdrawn, has run out, or never was: the page is the same for all, because it says
 * nothing to a stranger and blames nobody. Answered with 410.
 */
public class LinkOver extends RuntimeException {

    public LinkOver() {
        super("This link is no longer in use.");
    }
}
