package org.bsplifecycle;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.springframework.transaction.support.TransactionTemplate;

/** BSPs for tests, each new, with the people that every partnership has. Take it with {@code @Autowired} beans. */
public final class BspFixture {

    private final Bsps bsps;
    private final Contacts contacts;
    private final TransactionTemplate transaction;

    public BspFixture(Bsps bsps, Contacts contacts, TransactionTemplate transaction) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.transaction = transaction;
    }

    /** A new BSP that nobody can be asked about. */
    public BspReference withoutContacts() {
        return transaction.execute(status -> bsps.register(new NewBsp(
                "2020-21",
                "Sample partnership",
                PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                Scope.LOCAL,
                "Sampleshire",
                "South West",
                List.of("Sampleshire"),
                Focus.NONE)));
    }

    /** A new BSP with a point of contact, a deputy, a sponsor and three participants. */
    public BspReference registered() {
        BspReference reference = withoutContacts();
        transaction.executeWithoutResult(status -> {
            add(reference, ContactRole.POINT_OF_CONTACT, "Point Of Contact", "contact");
            add(reference, ContactRole.DEPUTY_CONTACT, "Deputy Contact", "deputy");
            add(reference, ContactRole.SPONSOR, "Project Sponsor", "sponsor");
            for (int n = 1; n <= 3; n++) {
                add(reference, ContactRole.PARTICIPANT, "Participant " + n, "participant" + n);
            }
        });
        return reference;
    }

    private void add(BspReference reference, ContactRole role, String name, String mailbox) {
        contacts.add(reference, NewContact.of(role, name, mailbox + "." + reference + "@example.org"));
    }
}
