package org.bsplifecycle.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The groups of the programme's staff and partners, by id and name. */
public final class Groups {

    public static final String PROGRAMME_ADMINS = "programmeAdmins";
    public static final String PARTNERSHIP_MANAGERS = "partnershipManagers";
    public static final String HEADS_OF_DELIVERY = "headsOfDelivery";
    public static final String IMPLEMENTATION_LEADS = "implementationLeads";
    public static final String EVIDENCE_TEAM = "evidenceTeam";
    public static final String DELIVERY_PARTNERS = "deliveryPartners";
    public static final String MANAGERS = "managers";
    public static final String ADMINISTRATORS = "camunda-admin";

    /** Whoever works with partnerships may ask for a change on the way of a project. */
    public static final List<String> WHO_MAY_CHANGE =
            List.of(PROGRAMME_ADMINS, PARTNERSHIP_MANAGERS, HEADS_OF_DELIVERY, IMPLEMENTATION_LEADS);

    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            PROGRAMME_ADMINS, "Programme admins",
            PARTNERSHIP_MANAGERS, "Partnership managers",
            HEADS_OF_DELIVERY, "Heads of delivery",
            IMPLEMENTATION_LEADS, "Implementation leads",
            EVIDENCE_TEAM, "Evidence team",
            DELIVERY_PARTNERS, "Delivery partners",
            MANAGERS, "Managers",
            ADMINISTRATORS, "Administrators"));

    private Groups() {}

    /** Display names by id. */
    public static Map<String, String> names() {
        return Map.copyOf(NAMES);
    }
}
