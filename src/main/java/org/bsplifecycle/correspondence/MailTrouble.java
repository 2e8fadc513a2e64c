package org.bsplifecycle.correspondence;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.dsn.Said;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the people of a BSP, and whoever listens, about a mail that did not go the usual way; in the transaction that found it out. */
@Component
class MailTrouble {

    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    MailTrouble(Timeline timeline, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.events = events;
    }

    void none(MailEntry mail) {}

    void unclear(MailEntry mail) {
        note(mail, "Email \"%s\" to %s may not have been sent: somebody must decide");
        events.publishEvent(new MailUnclear(mail));
    }

    /** Nobody need decide any more. */
    void settled(MailEntry mail) {
        events.publishEvent(new MailSettled(mail));
    }

    void refused(MailEntry mail) {
        note(mail, "Email \"%s\" to %s was refused");
        events.publishEvent(new MailRefused(mail));
    }

    /** A relay had taken it, but the recipient's mail server did not. */
    void returned(MailEntry mail) {
        note(mail, "Email \"%s\" to %s came back");
        events.publishEvent(new MailRefused(mail));
    }

    /** A mail server has told something else about it. */
    void reported(MailEntry mail, Said.Meaning what) {
        switch (what) {
            case GIVEN_UP -> note(mail, "Email \"%s\" to %s was not taken by their mail server for days");
            case DELAYED -> note(mail, "Email \"%s\" to %s is delayed: their mail server has not taken it yet");
            case ARRIVED -> note(mail, "Email \"%s\" to %s has arrived");
            case FAILED, UNKNOWN -> {
                // The first is known already.
            }
        }
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
