package org.bsplifecycle.change;

/** Why a BSP rests. */
enum PauseReason {
    PARTNERSHIP_AVAILABILITY("the partnership has no room for it now"),
    DELIVERY_PARTNER_UNAVAILABLE("the delivery partner is not available"),
    EXTERNAL_EVENT("something outside the project"),
    SERIOUS_INCIDENT_OR_REVIEW("a serious incident or review"),
    INSPECTION("an inspection"),
    PROGRAMME_CAPACITY("the programme has no room for it now"),
    OTHER("another reason");

    private final String inWords;

    PauseReason(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
