package org.bsplifecycle.correspondence;

/** Nobody knows whether this mail was sent; published in the transaction that found it out. */
record MailUnclear(MailEntry mail) {}
