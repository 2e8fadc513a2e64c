package org.bsplifecycle.correspondence;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.springframework.stereotype.Component;

/** Tells the people of a BSP about a mail that did not go the usual way. */
@Component
class MailTrouble {

    private final Timeline timeline;

    MailTrouble(Timeline timeline) {
        this.timeline = timeline;
    }

    void unclear(MailEntry mail) {
        note(mail, "Mail \"%s\" to %s may not have been sent: somebody must decide");
    }

    void refused(MailEntry mail) {
        note(mail, "Mail \"%s\" to %s was refused");
    }

    private void note(MailEntry mail, String what) {
        if (mail.reference() != null) {
            timeline.add(
                    new BspReference(mail.reference()),
                    what.formatted(mail.subject(), Recipients.inWords(mail.role())),
                    Timeline.THE_SYSTEM);
        }
    }
}
