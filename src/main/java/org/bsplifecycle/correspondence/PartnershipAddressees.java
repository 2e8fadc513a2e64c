package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.springframework.stereotype.Component;

/** The people of the partnership. */
@Component
class PartnershipAddressees implements Addressees {

    private static final Map<String, ContactRole> ROLES = Map.of(
            "pointOfContact", ContactRole.POINT_OF_CONTACT,
            "deputyContact", ContactRole.DEPUTY_CONTACT,
            "sponsor", ContactRole.SPONSOR,
            "participants", ContactRole.PARTICIPANT);

    private final Contacts contacts;

    PartnershipAddressees(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<String, String> roles() {
        return Map.of(
                "pointOfContact", "you are named as the point of contact of this project",
                "deputyContact", "you are named as the deputy contact of this project",
                "sponsor", "you are named as the sponsor of this project",
                "participants", "you take part in this project");
    }

    @Override
    public List<Recipient> of(String role, BspReference reference) {
        return contacts.of(reference, ROLES.get(role)).stream()
                .map(contact -> new Recipient(role, contact.email(), contact.name()))
                .toList();
    }
}
