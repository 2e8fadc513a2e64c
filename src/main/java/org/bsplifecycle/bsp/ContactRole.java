package org.bsplifecycle.bsp;

import java.util.List;
import java.util.Locale;

/** What a person of the partnership is to a BSP. */
public enum ContactRole {
    POINT_OF_CONTACT("Point of contact"),
    DEPUTY_CONTACT("Deputy contact"),
    SPONSOR("Sponsor"),
    LOCAL_AUTHORITY_APPROVER("Agrees for the local authority", "the local authority"),
    HEALTH_APPROVER("Agrees for health", "health"),
    POLICE_APPROVER("Agrees for the police", "the police"),
    PARTICIPANT("Participant");

    /** The people who answer for one of the three safeguarding partners each, in the order in which these are named. */
    public static final List<ContactRole> APPROVERS =
            List.of(LOCAL_AUTHORITY_APPROVER, HEALTH_APPROVER, POLICE_APPROVER);

    private final String label;
    private final String partner;

    ContactRole(String label) {
        this(label, "the partnership");
    }

    ContactRole(String label, String partner) {
        this.label = label;
        this.partner = partner;
    }

    /** For whom somebody in this role answers, as it reads in a sentence. */
    public String partner() {
        return partner;
    }

    public String label() {
        return label;
    }

    /** Who that is, as it reads in a sentence: "point of contact", "police approver". */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
