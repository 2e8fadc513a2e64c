package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
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
            "localAuthorityApprover", ContactRole.LOCAL_AUTHORITY_APPROVER,
            "healthApprover", ContactRole.HEALTH_APPROVER,
            "policeApprover", ContactRole.POLICE_APPROVER,
            "participants", ContactRole.PARTICIPANT);

    private static final Map<ContactRole, String> NAMES =
            ROLES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

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
                "localAuthorityApprover",
                        "you are named as the person who agrees for the local authority in this project",
                "healthApprover", "you are named as the person who agrees for health in this project",
                "policeApprover", "you are named as the person who agrees for the police in this project",
                "participants", "you take part in this project");
    }

    @Override
    public List<Recipient> of(String role, BspReference reference) {
        return contacts.of(reference, ROLES.get(role)).stream()
                .map(PartnershipAddressees::recipient)
                .toList();
    }

    /** The names of all roles that people of a partnership have. */
    static Stream<String> names() {
        return ROLES.keySet().stream();
    }

    static Recipient recipient(Contact contact) {
        return new Recipient(NAMES.get(contact.role()), contact.email(), contact.name());
    }
}
