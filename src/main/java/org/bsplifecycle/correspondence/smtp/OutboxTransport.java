package org.bsplifecycle.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Asks just before the final dot whether the mail may still go. Until the dot the relay must not deliver (RFC 5321), so
 * whatever breaks before it is a safe retry.
 */
final class OutboxTransport extends SMTPTransport {

    private Phase phase = Phase.CONNECTING;
    private boolean refused;
    private BooleanSupplier mayTransmit = () -> false;

    OutboxTransport(Session session, boolean tls) {
        super(session, new URLName(tls ? "smtps" : "smtp", null, -1, null, null, null), tls ? "smtps" : "smtp", tls);
    }

    void begin(BooleanSupplier fence) {
        phase = Phase.SENDER;
        refused = false;
        mayTransmit = fence;
    }

    Phase phase() {
        return phase;
    }

    /** Whether the fence said no. */
    boolean refused() {
        return refused;
    }

    @Override
    protected void rcptTo() throws MessagingException {
        phase = Phase.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        phase = Phase.DATA;
        OutputStream body = super.data();
        phase = Phase.BODY;
        return body;
    }

    /** Only an IOException makes Angus drop the connection; after any other, QUIT would become a part of the body. */
    @Override
    protected void finishData() throws IOException, MessagingException {
        try {
            refused = !mayTransmit.getAsBoolean();
        } catch (RuntimeException e) {
            throw new IOException("not transmitted", e);
        }
        if (refused) {
            throw new IOException("not transmitted, the mail is somebody else's now");
        }
        phase = Phase.DOT;
        super.finishData();
        phase = Phase.REPLIED;
    }
}
