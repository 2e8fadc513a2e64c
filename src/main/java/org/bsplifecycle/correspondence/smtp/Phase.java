package org.bsplifecycle.correspondence.smtp;

/** How far the conversation about one mail has come. */
enum Phase {
    CONNECTING,
    SENDER,
    RECIPIENT,
    DATA,
    BODY,
    /** The final dot may have left: from here on the relay may have the mail. */
    DOT,
    REPLIED
}
