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

    /** @throws Refused with the field that is missing or cannot be read */
    @Transactional
    public void record(BspReference reference, Confirmation answer, String by) {
        if (answer.decision() == Confirmation.Decision.CONFIRM) {
            confirm(reference, answer);
        }
        confirmations.add(reference, answer, by);
    }

    private void confirm(BspReference reference, Confirmation answer) {
        require(answer.contactRight(), "contactRight", "Select whether the point of contact is still right");
        require(answer.participants(), Participants.FIELD, "Enter at least one person who takes part");
        if (!answer.evaluationAgreed()) {
            throw new Refused(
                    "evaluationAgreed",
                    "Tick that you take part in surveys and focus groups, or tell us by mail what stands in the way");
        }
        List<NewContact> participants = Participants.read(answer.participants());
        if (answer.namesNewContact()) {
            change(reference, ContactRole.POINT_OF_CONTACT, answer.contactName(), answer.contactEmail(), "contact");
        }
        if (answer.deputyName() != null || answer.deputyEmail() != null) {
            change(reference, ContactRole.DEPUTY_CONTACT, answer.deputyName(), answer.deputyEmail(), "deputy");
        }
        change(reference, ContactRole.SPONSOR, answer.sponsorName(), answer.sponsorEmail(), "sponsor");
        participants.forEach(person -> contacts.add(reference, person));
        bsps.initiate(reference);
    }

    /** Whoever is named as before stays as they are, with job title and organisation. */
    private void change(BspReference reference, ContactRole role, String name, String email, String field) {
        String person = role.label().toLowerCase(java.util.Locale.UK);
        require(name, field + "Name", "Enter the name of the " + person);
        require(email, field + "Email", "Enter the email address of the " + person);
        boolean same = contacts.of(reference, role).stream()
                .anyMatch(contact ->
                        contact.name().equals(name) && contact.email().equalsIgnoreCase(email));
        if (!same) {
            contacts.replace(reference, NewContact.of(role, name, email));
        }
    }

    private static void require(Object answer, String field, String sentence) {
        if (answer == null) {
            throw new Refused(field, sentence);
        }
    }
}
