package org.bsplifecycle.address;

import java.util.List;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.Contact;

/**
 * Who has an address now: a person of the partnership in all their roles, or somebody of staff and delivery partners.
 *
 * @param userId null for a person of the partnership
 */
record Holder(List<Contact> contacts, String userId) {

    boolean isOfPartnership() {
        return userId == null;
    }

    /** "point of contact and sponsor". */
    String rolesInWords() {
        return contacts.stream()
                .map(contact -> contact.role().inWords())
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
