package org.bsplifecycle.eoi;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirming a project: with that it is one, with the people who take part. */
@Component
class ConfirmingProject {

    private final Bsps bsps;
    private final Contacts contacts;
    private final Confirmations confirmations;

    ConfirmingProject(Bsps bsps, Contacts contacts, Confirmations confirmations) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.confirmations = confirmations;
    }

    /**
     * Takes an answer that its form has checked.
     *
     * @throws Refused naming the line of a participant who cannot be read, or what the deputy lacks
     */
    @Transactional
    public void record(BspReference reference, Confirmation answer, String by) {
        if (answer.decision() == Confirmation.Decision.CONFIRM) {
            confirm(reference, answer);
        }
        confirmations.add(reference, answer, by);
    }

    private void confirm(BspReference reference, Confirmation answer) {
        List<NewContact> participants = Participants.read(answer.participants());
        if (answer.namesNewContact()) {
            change(reference, ContactRole.POINT_OF_CONTACT, answer.contactName(), answer.contactEmail());
        }
        named(reference, ContactRole.DEPUTY_CONTACT, "deputy", answer.deputyName(), answer.deputyEmail());
        named(
                reference,
                ContactRole.LOCAL_AUTHORITY_APPROVER,
                "localAuthority",
                answer.localAuthorityName(),
                answer.localAuthorityEmail());
        named(reference, ContactRole.HEALTH_APPROVER, "health", answer.healthName(), answer.healthEmail());
        named(reference, ContactRole.POLICE_APPROVER, "police", answer.policeName(), answer.policeEmail());
        change(reference, ContactRole.SPONSOR, answer.sponsorName(), answer.sponsorEmail());
        participants.forEach(person -> contacts.add(reference, person));
        bsps.initiate(reference);
    }

    /** Somebody who need not be named; but then with name and address. */
    private void named(BspReference reference, ContactRole role, String key, String name, String email) {
        if (name == null && email == null) {
            return;
        }
        String who = role == ContactRole.DEPUTY_CONTACT ? "the deputy" : "who agrees for " + role.partner();
        if (name == null) {
            throw new Refused(key + "Name", "Enter the name of " + who);
        }
        if (email == null) {
            throw new Refused(key + "Email", "Enter the email address of " + who);
        }
        change(reference, role, name, email);
    }

    /** Whoever is named as before stays as they are, with job title and organisation. */
    private void change(BspReference reference, ContactRole role, String name, String email) {
        boolean same = contacts.of(reference, role).stream()
                .anyMatch(contact ->
                        contact.name().equals(name) && contact.email().equalsIgnoreCase(email));
        if (!same) {
            contacts.replace(reference, NewContact.of(role, name, email));
        }
    }
}
