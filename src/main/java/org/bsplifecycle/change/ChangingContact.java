package org.bsplifecycle.change;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** Somebody else takes a person's place in the partnership; whatever that person was asked is asked of them. */
@Component
class ChangingContact implements Change {

    private final Contacts contacts;
    private final Timeline timeline;

    ChangingContact(Contacts contacts, Timeline timeline) {
        this.contacts = contacts;
        this.timeline = timeline;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.CONTACT;
    }

    @Override
    public void check(Bsp bsp, Map<String, String> details) {
        Contact former = former(bsp.reference(), details);
        boolean known = contacts.of(bsp.reference(), former.role()).stream()
                .anyMatch(contact -> contact.email().equalsIgnoreCase(details.get("newEmail")));
        if (known) {
            throw new Refused("newEmail", "This address is already there in the same role. Give another one.");
        }
    }

    @Override
    public void make(ChangeRequest request) {
        Contact former = former(request.reference(), request.details());
        contacts.replace(
                request.reference(),
                former.id(),
                new NewContact(
                        former.role(),
                        request.detail("newName"),
                        request.detail("newEmail"),
                        null,
                        former.organisation(),
                        former.sector(),
                        request.detail("newPhone")));
        timeline.add(
                request.reference(),
                "New %s".formatted(former.role().label().toLowerCase(Locale.UK)),
                request.askedBy());
    }

    private Contact former(BspReference reference, Map<String, String> details) {
        UUID id = UUID.fromString(details.get("contact"));
        return contacts.of(reference).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("contact", "This person is no longer a contact of the project."));
    }
}
