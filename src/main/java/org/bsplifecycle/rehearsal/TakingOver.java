package org.bsplifecycle.rehearsal;

import java.time.LocalDate;
import java.util.Locale;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a BSP over in mid-life, without sending anything that belongs to its past. */
@Component
@Profile("rehearsal")
class TakingOver {

    private static final int LAST_REFERENCE = 20;

    private final Bsps bsps;
    private final Contacts contacts;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Placing placing;
    private final PastReports reports;
    private final WorkingTime workingTime;

    TakingOver(
            Bsps bsps,
            Contacts contacts,
            Timeline timeline,
            Outbox outbox,
            Placing placing,
            PastReports reports,
            WorkingTime workingTime) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.timeline = timeline;
        this.outbox = outbox;
        this.placing = placing;
        this.reports = reports;
        this.workingTime = workingTime;
    }

    /** Takes it over, unless a filling that was cut short has done so already. */
    @Transactional
    void takeOver(AppendixRow row, String year) {
        if (bsps.find(row.reference()).isPresent()) {
            return;
        }
        outbox.quietly(() -> {
            register(row, year);
            people(row.reference());
            stand(row);
        });
    }

    private void register(AppendixRow row, String year) {
        BspReference reference = row.reference();
        bsps.reserve(2020, LAST_REFERENCE);
        bsps.register(
                reference,
                new NewBsp(
                        year,
                        row.area() + " safeguarding partnership",
                        PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                        row.authorities().size() == 1 ? Scope.LOCAL : Scope.REGIONAL,
                        row.area(),
                        row.region(),
                        row.authorities(),
                        row.focus()));
        bsps.classify(reference, row.type(), null);
        bsps.accept(reference);
        bsps.initiate(reference);
        bsps.lead(reference, "implementationLead");
        timeline.add(reference, "Taken over from the Annual Learning Report " + year, Timeline.THE_SYSTEM);
    }

    private void people(BspReference reference) {
        String domain = reference.value().toLowerCase(Locale.UK) + ".example.org";
        contacts.add(
                reference,
                NewContact.of(ContactRole.POINT_OF_CONTACT, "Point of Contact", "point.of.contact@" + domain));
        contacts.add(reference, NewContact.of(ContactRole.SPONSOR, "Sponsor", "sponsor@" + domain));
        for (String sector : new String[] {"Health", "Police"}) {
            contacts.add(
                    reference,
                    NewContact.of(
                            ContactRole.PARTICIPANT,
                            sector + " Participant",
                            sector.toLowerCase(Locale.UK) + "@" + domain));
        }
    }

    private void stand(AppendixRow row) {
        BspReference reference = row.reference();
        LocalDate today = workingTime.today();
        switch (row.stands()) {
            case "SCOPING" -> placing.at(reference, Phase.SCOPING, null);
            case "DELIVERY" -> {
                bsps.assign(reference, "deliveryPartner");
                bsps.plan(reference, today, today.plusMonths(5));
                placing.at(reference, Phase.DELIVERY, null);
            }
            case "LEARNING" -> {
                bsps.assign(reference, "deliveryPartner");
                delivered(reference, today.minusMonths(2));
                placing.at(reference, Phase.LEARNING, today.minusMonths(2));
            }
            default -> {
                delivered(reference, today.minusMonths(10));
                reports.publish(row);
                bsps.end(reference, Status.COMPLETE);
            }
        }
    }

    private void delivered(BspReference reference, LocalDate on) {
        bsps.plan(reference, on.minusMonths(5), on);
        bsps.startDelivery(reference, on.minusMonths(5));
        bsps.endDelivery(reference, on);
    }
}
