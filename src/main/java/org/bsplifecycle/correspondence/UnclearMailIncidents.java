package org.bsplifecycle.correspondence;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Incidents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows a mail of which nobody knows whether it was sent as an incident of its BSP in Cockpit, until somebody has decided. */
@Component
class UnclearMailIncidents {

    static final String TYPE = "mailUnclear";

    private final Incidents incidents;

    UnclearMailIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    @EventListener
    void on(MailUnclear found) {
        MailEntry mail = found.mail();
        if (mail.reference() != null) {
            incidents.raise(
                    new BspReference(mail.reference()),
                    TYPE,
                    mail.id().toString(),
                    "An email may not have been sent: \"%s\" to the %s. Decide about it in Correspondence."
                            .formatted(mail.subject(), mail.roleInWords()));
        }
    }

    @EventListener
    void on(MailSettled settled) {
        incidents.settle(TYPE, settled.mail().id().toString());
    }
}
