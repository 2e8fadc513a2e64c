package org.bsplifecycle.rehearsal;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the rehearsal, one for each role, all with the password {@code rehearsal}. Nobody real. */
@Component
@Profile("rehearsal")
class RehearsalPeople {

    /** Id, name and group of everybody but {@code admin}, whom the first start makes. */
    private static final Map<String, String[]> PEOPLE = new java.util.TreeMap<>(Map.of(
            "manager", new String[] {"Programme Manager", Groups.MANAGERS},
            "partnershipManager", new String[] {"Partnership Manager", Groups.PARTNERSHIP_MANAGERS},
            "headOfDelivery", new String[] {"Head of Delivery", Groups.HEADS_OF_DELIVERY},
            "implementationLead", new String[] {"Implementation Lead", Groups.IMPLEMENTATION_LEADS},
            "evidenceLead", new String[] {"Evidence Lead", Groups.EVIDENCE_TEAM},
            "deliveryPartner", new String[] {"Delivery Partner", Groups.DELIVERY_PARTNERS},
            "deliveryPartner2", new String[] {"Second Delivery Partner", Groups.DELIVERY_PARTNERS},
            "programmeAdmin", new String[] {"Programme Admin", Groups.PROGRAMME_ADMINS}));

    private final IdentityService identity;
    private final DeliveryPartners partners;

    RehearsalPeople(IdentityService identity, DeliveryPartners partners) {
        this.identity = identity;
        this.partners = partners;
    }

    void arrive() {
        PEOPLE.forEach((id, person) -> arrive(id, person[0], person[1]));
        partners.save(new DeliveryPartner(
                "deliveryPartner",
                "Delivery Partner",
                "CHARITY",
                "delivery.partner@example.org",
                List.of("PARTNERSHIP", "STRATEGY", "disruption"),
                List.of(),
                List.of(),
                20,
                true));
        partners.save(new DeliveryPartner(
                "deliveryPartner2",
                "Second Delivery Partner",
                "ACADEMIC",
                "second.delivery.partner@example.org",
                List.of("DATA", "ACTION_RESEARCH", "BESPOKE"),
                List.of(),
                List.of("Leeds"),
                20,
                true));
    }

    private void arrive(String id, String name, String group) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        int lastWord = name.lastIndexOf(' ');
        user.setFirstName(name.substring(0, lastWord));
        user.setLastName(name.substring(lastWord + 1));
        user.setEmail(name.toLowerCase(java.util.Locale.UK).replace(' ', '.') + "@example.org");
        user.setPassword(RehearsalPassword.PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, group);
    }
}
