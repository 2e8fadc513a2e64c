package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.UUID;

/** A mail that is written but not yet a row of the outbox. */
record MailDraft(
        UUID id,
        String reference,
        String template,
        String templateVersion,
        Recipient recipient,
        String occurrence,
        List<String> alsoOn,
        String subject,
        String body,
        UUID linkId,
        List<UUID> moreLinks,
        String messageId,
        MailState state,
        String reply,
        boolean urgent,
        boolean unsubscribe,
        String calendar) {

    /** Somebody decided beforehand that it is held back or skipped. */
    boolean isOrdered() {
        return state == MailState.HELD || state == MailState.DROPPED;
    }

    /** The same mail, never to be sent. */
    MailDraft kept(String why) {
        return in(MailState.CAPTURED, why);
    }

    MailDraft in(MailState other, String why) {
        return with(other, why, urgent);
    }

    /** The same mail, at whatever hour. */
    MailDraft urgently() {
        return with(state, reply, true);
    }

    private MailDraft with(MailState state, String reply, boolean urgent) {
        return new MailDraft(
                id,
                reference,
                template,
                templateVersion,
                recipient,
                occurrence,
                alsoOn,
                subject,
                body,
                linkId,
                moreLinks,
                messageId,
                state,
                reply,
                urgent,
                unsubscribe,
                calendar);
    }
}
