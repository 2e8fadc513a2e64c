package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.MessagingException;
import org.bsplifecycle.correspondence.smtp.Fate;

/** The mailbox cannot be read; the message is what its server said, on one line. */
public class MailboxUnreachable extends Exception {

    MailboxUnreachable(MessagingException cause) {
        super(Fate.onOneLine(cause.getMessage()), cause);
    }
}
