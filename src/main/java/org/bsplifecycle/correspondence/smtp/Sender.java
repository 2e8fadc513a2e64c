package org.bsplifecycle.correspondence.smtp;

/** Who writes: the programme's name and mailbox, and where answers go. */
public record Sender(String programme, String from, String replyTo) {}
