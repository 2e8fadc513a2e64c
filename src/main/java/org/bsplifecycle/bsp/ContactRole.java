package org.bsplifecycle.bsp;

/** What a person of the partnership is to a BSP. */
public enum ContactRole {
    POINT_OF_CONTACT("Point of contact"),
    DEPUTY_CONTACT("Deputy contact"),
    SPONSOR("Sponsor"),
    PARTICIPANT("Participant");

    private final String label;

    ContactRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
