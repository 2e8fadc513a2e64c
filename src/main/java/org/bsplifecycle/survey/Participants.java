package org.bsplifecycle.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.springframework.stereotype.Component;

/** Whom a survey asks: everybody who takes part in the project and has not declined, the two contacts included, the sponsor not. */
@Component
class Participants {

    private static final List<ContactRole> ASKED =
            List.of(ContactRole.POINT_OF_CONTACT, ContactRole.DEPUTY_CONTACT, ContactRole.PARTICIPANT);

    private final Contacts contacts;

    Participants(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Each address once, whatever roles it has. */
    List<Contact> of(BspReference reference) {
        Map<String, Contact> byAddress = new LinkedHashMap<>();
        contacts.of(reference).stream()
                .filter(contact -> ASKED.contains(contact.role()) && !contact.declinesSurveys())
                .sorted(Comparator.comparing(contact -> ASKED.indexOf(contact.role())))
                .forEach(contact -> byAddress.putIfAbsent(contact.email().toLowerCase(Locale.ROOT), contact));
        return List.copyOf(byAddress.values());
    }

    /** Those of them who still have their part in the project and have not declined: others are not reminded. */
    List<Invited> stillThere(BspReference reference, List<Participation> asked) {
        Map<UUID, Contact> now = new LinkedHashMap<>();
        contacts.of(reference).stream()
                .filter(contact -> !contact.declinesSurveys())
                .forEach(contact -> now.put(contact.id(), contact));
        return asked.stream()
                .map(part -> now.containsKey(part.contact()) ? new Invited(now.get(part.contact()), part.link()) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
