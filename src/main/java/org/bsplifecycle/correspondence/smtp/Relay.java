package org.bsplifecycle.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The SMTP server that takes our mail. One connection serves a batch. */
public final class Relay implements AutoCloseable {

    private final RelaySettings settings;
    private final Sender sender;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(Relay::daemon);

    public Relay(RelaySettings settings, Sender sender) {
        this.settings = settings;
        this.sender = sender;
    }

    /** @throws Unreachable when no conversation comes about; the fault of no mail in particular */
    Connection connect() throws Unreachable {
        TrackedSockets sockets = new TrackedSockets();
        Session session = Session.getInstance(properties(sockets));
        OutboxTransport transport = new OutboxTransport(session, settings.tls());
        ScheduledFuture<?> bite = watch(sockets);
        try {
            int port = settings.port() == 0 ? -1 : settings.port();
            transport.connect(settings.host(), port, settings.username(), settings.password());
            return new Connection(this, session, transport, sockets, sender);
        } catch (MessagingException e) {
            throw new Unreachable(Fate.words(transport.getLastServerResponse(), e), e);
        } finally {
            bite.cancel(false);
        }
    }

    ScheduledFuture<?> watch(TrackedSockets sockets) {
        return watchdog.schedule(sockets::cut, settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
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
        properties.put(prefix + "from", sender.from());
        properties.put(prefix + "auth", String.valueOf(settings.username() != null));
        properties.putIfAbsent(
                prefix + "localhost", sender.from().substring(sender.from().indexOf('@') + 1));
        properties.remove(prefix + "chunksize");
        return properties;
    }

    private static String millis(long millis) {
        return String.valueOf(millis);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
    }
}
