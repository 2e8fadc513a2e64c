package org.bsplifecycle.correspondence;

/** It is known after all what became of a mail that was unclear. */
record MailSettled(MailEntry mail) {}
