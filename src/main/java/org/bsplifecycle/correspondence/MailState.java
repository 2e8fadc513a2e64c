package org.bsplifecycle.correspondence;

/** How far a mail has come. */
public enum MailState {
    /** Waits for its turn, or for the next try. */
    QUEUED("Waiting"),
    /** Waits until somebody lets it go. */
    HELD("Held back"),
    /** Handed over but for the final dot; nobody else may touch it now. */
    TRANSMITTING("Being sent"),
    /** The relay has said that it takes care of it. */
    SENT("Sent"),
    /** May have been sent: the relay never answered. A person decides, nobody else. */
    UNCLEAR("Not clear"),
    /** Will not be tried again. */
    FAILED("Refused"),
    /** Kept here and never sent: no relay is set, or the address is not on the trial list. */
    CAPTURED("Not sent (trial)"),
    /** Never sent: what it asked for had come before it left. */
    DROPPED("Not sent (no longer needed)");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** Whether it has not left and may still. */
    boolean isWaiting() {
        return this == QUEUED || this == HELD;
    }

    public String label() {
        return label;
    }
}
