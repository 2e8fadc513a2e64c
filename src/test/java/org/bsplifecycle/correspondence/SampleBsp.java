package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.springframework.transaction.support.TransactionOperations;

/** A BSP of its own for a test, with a point of contact and a deputy whose addresses nobody else has. */
final class SampleBsp {

    static final String AREA = "Sample <b>Town</b> & {link}";

    final BspReference reference;
    final String pointOfContact;
    final String deputy;

    private SampleBsp(BspReference reference, String unique) {
        this.reference = reference;
        this.pointOfContact = "contact-" + unique + "@example.org";
        this.deputy = "deputy-" + unique + "@example.org";
    }

    static SampleBsp in(TransactionOperations transaction, Bsps bsps, Contacts contacts) {
        return transaction.execute(status -> {
            BspReference reference = bsps.register(new NewBsp(
                    "2020-21",
                    "Sample partnership",
                    PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                    Scope.LOCAL,
                    AREA,
                    "South West",
                    List.of(),
                    Focus.NONE));
            SampleBsp bsp = new SampleBsp(reference, UUID.randomUUID().toString());
            contacts.add(
                    reference, NewContact.of(ContactRole.POINT_OF_CONTACT, "Point of contact", bsp.pointOfContact));
            contacts.add(reference, NewContact.of(ContactRole.DEPUTY_CONTACT, "Deputy", bsp.deputy));
            return bsp;
        });
    }
}
