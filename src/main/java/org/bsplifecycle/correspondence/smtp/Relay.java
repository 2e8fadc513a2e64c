package org.bsplifecycle.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The SMTP server that takes our mail. One connection serves a batch. */
public final class Relay implements AutoCloseable {

    static {
        // Else every part of every mail looks through all jars for it: two thirds of the work of sending one.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final RelaySettings settings;
    private final Sender sender;
    private final Watchdog watchdog = new Watchdog();

    public Relay(RelaySettings settings, Sender sender) {
        this.settings = settings;
        this.sender = sender;
    }

    /** @throws Unreachable when no conversation comes about; the fault of no mail in particular */
    Connection connect() throws Unreachable {
        TrackedSockets sockets = new TrackedSockets();
        Session session = Session.getInstance(properties(sockets));
        OutboxTransport transport = new OutboxTransport(session, settings.tls());
        try (Watchdog.Leash leash = watch(sockets)) {
            int port = settings.port() == 0 ? -1 : settings.port();
            transport.connect(settings.host(), port, settings.username(), settings.password());
            return new Connection(this, session, transport, sockets, sender);
        } catch (MessagingException e) {
            throw new Unreachable(Fate.words(transport.getLastServerResponse(), withCause(e)), e);
        }
    }

    /** What went wrong and, where that is only what it led to, why: a certificate, say, that nobody vouches for. */
    private static String withCause(MessagingException fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String what = String.valueOf(fault.getMessage());
        String why = String.valueOf(cause.getMessage());
        return what.contains(why) ? what : what + ": " + why;
    }

    Watchdog.Leash watch(TrackedSockets sockets) {
        return watchdog.watch(sockets, settings.sendTimeout());
    }

    private Properties properties(TrackedSockets sockets) {
        String prefix = settings.tls() ? "mail.smtps." : "mail.smtp.";
        Properties properties = new Properties();
        properties.putAll(settings.properties());
        properties.put(
                prefix + "connectiontimeout", millis(settings.connectTimeout().toMillis()));
        properties.put(prefix + "timeout", millis(settings.replyTimeout().toMillis()));
        properties.put(prefix + "writetimeout", millis(settings.replyTimeout().toMillis()));
        properties.put(prefix + "socketFactory", sockets);
        properties.put(prefix + "socketFactory.fallback", "false");
        properties.put(prefix + "from", sender.returnPath());
        properties.put(prefix + "auth", String.valueOf(settings.username() != null));
        properties.putIfAbsent(
                prefix + "localhost", sender.from().substring(sender.from().indexOf('@') + 1));
        properties.remove(prefix + "chunksize");
        return properties;
    }

    private static String millis(long millis) {
        return String.valueOf(millis);
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
