package org.bsplifecycle.eoi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.NewContact;

/** The people whom an expression of interest names. */
record People(
        String leadName,
        String leadJob,
        String leadOrganisation,
        String leadSector,
        String leadEmail,
        String leadPhone,
        String deputyName,
        String deputyEmail,
        String sponsorName,
        String sponsorRole,
        String sponsorEmail) {

    /** Answers about them; they stand with the contacts and nowhere else. */
    static final Set<String> KEYS = Set.of(
            "leadName",
            "leadJob",
            "leadOrganisation",
            "leadSector",
            "leadEmail",
            "leadPhone",
            "deputyName",
            "deputyEmail",
            "sponsorName",
            "sponsorRole",
            "sponsorEmail");

    List<NewContact> asContacts() {
        List<NewContact> people = new ArrayList<>();
        people.add(new NewContact(
                ContactRole.POINT_OF_CONTACT, leadName, leadEmail, leadJob, leadOrganisation, leadSector, leadPhone));
        if (deputyEmail != null) {
            people.add(NewContact.of(ContactRole.DEPUTY_CONTACT, deputyName, deputyEmail));
        }
        people.add(new NewContact(ContactRole.SPONSOR, sponsorName, sponsorEmail, sponsorRole, null, null, null));
        return people;
    }
}
