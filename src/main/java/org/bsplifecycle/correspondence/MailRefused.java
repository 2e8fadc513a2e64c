package org.bsplifecycle.correspondence;

/** The relay, or the recipient's own mail server, takes no mail for this address; published in the transaction that found it out. */
public record MailRefused(MailEntry mail) {}
