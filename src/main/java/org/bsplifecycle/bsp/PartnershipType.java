package org.bsplifecycle.bsp;

/** All types of partnerships may ask (newsletter no. 1, line 41). */
public enum PartnershipType {
    CHILD_SAFEGUARDING_PARTNERSHIP("Child safeguarding partnership"),
    JOINT_SAFEGUARDING_PARTNERSHIP("Joint safeguarding partnership"),
    REGIONAL_PARTNERSHIP("Regional partnership"),
    COMBINED_AUTHORITY("Combined authority"),
    COMMISSIONER_GROUP("Group of commissioners"),
    HEALTH_NETWORK("Health network"),
    POLICE_LED("Police-led partnership"),
    NATIONAL_NETWORK("National network"),
    OTHER_NON_TYPICAL("Another arrangement");

    private final String label;

    PartnershipType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
