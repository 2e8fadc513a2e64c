package org.bsplifecycle.correspondence.smtp;

import java.time.Instant;

/**
 * A mail as it goes over the wire: one recipient, the same words twice.
 *
 * @param unsubscribe the address behind one click that declines more such mail, null for none
 * @param calendar an entry for the recipient's calendar, null for none
 */
public record Letter(
        String messageId,
        String to,
        String subject,
        String text,
        String html,
        Instant date,
        String unsubscribe,
        String calendar) {}
