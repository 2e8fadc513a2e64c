package org.bsplifecycle.correspondence.dsn;

import java.time.Duration;
import java.util.Map;

/**
 * Where notices arrive.
 *
 * @param port 0 for the protocol's own
 * @param tls from the first byte on; otherwise as soon as the server offers it
 * @param properties of Jakarta Mail, such as {@code mail.imaps.ssl.trust}
 * @param replyTimeout for the connection and for each answer
 * @param longest for everything together
 */
public record MailboxSettings(
        String host,
        int port,
        String username,
        String password,
        String folder,
        boolean tls,
        Map<String, String> properties,
        Duration replyTimeout,
        Duration longest) {}
