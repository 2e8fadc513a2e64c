package org.bsplifecycle.matching;

/**
 * A partner as ranked for one BSP.
 *
 * @param offer how an offer to it stands, or null when it was not asked
 */
public record Candidate(
        String partner, String name, int place, int points, boolean ruledOut, String reasons, OfferState offer) {

    boolean canBeAsked() {
        return !ruledOut && offer == null;
    }
}
