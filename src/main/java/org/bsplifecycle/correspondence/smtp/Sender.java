package org.bsplifecycle.correspondence.smtp;

/** Who writes: the programme's name and mailbox, where answers go, and where mail servers report what did not arrive. */
public record Sender(String programme, String from, String replyTo, String returnPath) {

    public Sender(String programme, String from, String replyTo) {
        this(programme, from, replyTo, from);
    }
}
