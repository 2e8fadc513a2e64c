package org.bsplifecycle.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A conversation with the relay, good for many mails until it breaks. */
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private final Relay relay;
    private final Session session;
    private final OutboxTransport transport;
    private final TrackedSockets sockets;
    private final Sender sender;
    private boolean open = true;

    Connection(Relay relay, Session session, OutboxTransport transport, TrackedSockets sockets, Sender sender) {
        this.relay = relay;
        this.session = session;
        this.transport = transport;
        this.sockets = sockets;
        this.sender = sender;
    }

    /** Whether it can take another mail. */
    boolean isOpen() {
        return open;
    }

    /**
     * Sends one mail to one recipient.
     *
     * @param mayTransmit asked just before the final dot, in a transaction of its own; false stops the mail
     */
    Fate send(Letter letter, BooleanSupplier mayTransmit) {
        OutgoingMessage message;
        try {
            message = OutgoingMessage.of(session, sender, letter);
        } catch (MessagingException e) {
            return new Fate(Fate.Kind.NEVER, "Not a mail that can be sent: " + e.getMessage());
        }
        transport.begin(mayTransmit);
        try (Watchdog.Leash leash = relay.watch(sockets)) {
            return transmit(message);
        }
    }

    private Fate transmit(OutgoingMessage message) {
        try {
            transport.sendMessage(message, message.recipients());
            return new Fate(
                    Fate.Kind.SENT,
                    Fate.of(Phase.REPLIED, 250, transport.getLastServerResponse(), null)
                            .reply());
        } catch (MessagingException e) {
            return fate(e);
        }
    }

    /** The last code is read first: asking whether the connection lives would overwrite it. */
    private Fate fate(MessagingException fault) {
        int code = transport.getLastReturnCode();
        Phase phase = transport.phase();
        Fate fate = transport.refused()
                ? new Fate(Fate.Kind.NOT_MINE, "")
                : Fate.of(phase, code, transport.getLastServerResponse(), fault);
        if (phase == Phase.SENDER && code >= 500) {
            LOG.error("The relay does not take mail from {}: {}", sender.returnPath(), fate.reply());
        }
        open = transport.isConnected();
        return fate;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The relay was gone before we took leave", e);
        }
    }
}
