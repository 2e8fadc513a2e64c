package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.bsplifecycle.correspondence.smtp.TrackedSockets;
import org.bsplifecycle.correspondence.smtp.Watchdog;

/** The IMAP mailbox in which notices arrive. Nothing is ever deleted there: what was read is marked as read. */
public final class Mailbox implements AutoCloseable {

    private final MailboxSettings settings;
    private final Watchdog watchdog = new Watchdog();

    public Mailbox(MailboxSettings settings) {
        this.settings = settings;
    }

    /**
     * Shows the oldest messages that nobody has read, and marks as read those of which the reader says so: a notice, or
     * nothing where it is something else. The whole visit is over within the settings' longest time, if need be by
     * cutting the line.
     *
     * @throws MailboxUnreachable when the conversation does not come about, or breaks
     */
    public void visit(int most, Predicate<Optional<Notice>> reader) throws MailboxUnreachable {
        TrackedSockets sockets = new TrackedSockets();
        String protocol = settings.tls() ? "imaps" : "imap";
        try (Watchdog.Leash leash = watchdog.watch(sockets, settings.longest());
                Store store = Session.getInstance(properties(protocol, sockets)).getStore(protocol)) {
            int port = settings.port() == 0 ? -1 : settings.port();
            store.connect(settings.host(), port, settings.username(), settings.password());
            try (OpenFolder folder = OpenFolder.of(store, settings.folder())) {
                for (Incoming message : folder.unread(most)) {
                    message.show(reader);
                }
            }
        } catch (MessagingException e) {
            throw new MailboxUnreachable(e);
        }
    }

    private Properties properties(String protocol, TrackedSockets sockets) {
        String prefix = "mail." + protocol + ".";
        String timeout = String.valueOf(settings.replyTimeout().toMillis());
        Properties properties = new Properties();
        properties.putAll(settings.properties());
        properties.put(prefix + "connectiontimeout", timeout);
        properties.put(prefix + "timeout", timeout);
        properties.put(prefix + "writetimeout", timeout);
        properties.put(prefix + "socketFactory", sockets);
        properties.put(prefix + "socketFactory.fallback", "false");
        properties.putIfAbsent(prefix + "starttls.enable", "true");
        // Only we say what has been read, and only when it has been heeded.
        properties.put(prefix + "peek", "true");
        return properties;
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
