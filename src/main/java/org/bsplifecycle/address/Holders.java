package org.bsplifecycle.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.springframework.stereotype.Component;

/** Finds out whose address it is. */
@Component
class Holders {

    private static final String DELIVERY_PARTNER = "deliveryPartner";

    private final Bsps bsps;
    private final Contacts contacts;
    private final Staff staff;
    private final DeliveryPartners partners;

    Holders(Bsps bsps, Contacts contacts, Staff staff, DeliveryPartners partners) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.staff = staff;
        this.partners = partners;
    }

    /** Nobody when whoever had the address has left the project meanwhile, or writes from another one. */
    Optional<Holder> of(BspReference reference, String role, String address) {
        List<Contact> people = contacts.of(reference).stream()
                .filter(contact -> contact.email().equalsIgnoreCase(address))
                .toList();
        return people.isEmpty()
                ? colleague(reference, role, address).map(userId -> new Holder(List.of(), userId))
                : Optional.of(new Holder(people, null));
    }

    private Optional<String> colleague(BspReference reference, String role, String address) {
        if (role.equals(DELIVERY_PARTNER)) {
            return partners.all().stream()
                    .filter(partner -> address.equalsIgnoreCase(partner.email()))
                    .map(DeliveryPartner::userId)
                    .findFirst();
        }
        Optional<Person> lead =
                Optional.ofNullable(bsps.get(reference).implementationLead()).flatMap(staff::find);
        return Stream.concat(staff.in(role).stream(), lead.stream())
                .filter(person -> address.equalsIgnoreCase(person.email()))
                .map(Person::userId)
                .findFirst();
    }

    /** Staff or delivery partner as they are now. */
    Optional<Person> colleague(String userId) {
        return partners.find(userId)
                .map(partner -> new Person(userId, partner.name(), partner.email()))
                .or(() -> staff.find(userId));
    }

    boolean isDeliveryPartner(String userId) {
        return partners.find(userId).isPresent();
    }
}
