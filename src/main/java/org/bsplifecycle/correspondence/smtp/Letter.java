package org.bsplifecycle.correspondence.smtp;

import java.time.Instant;

/** A mail as it goes over the wire: one recipient, the same words twice. */
public record Letter(String messageId, String to, String subject, String text, String html, Instant date) {}
