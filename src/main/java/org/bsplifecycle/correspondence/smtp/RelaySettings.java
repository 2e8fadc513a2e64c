package org.bsplifecycle.correspondence.smtp;

import java.time.Duration;
import java.util.Map;

/**
 * Where the relay is.
 *
 * @param port 0 for the protocol's own
 * @param properties of Jakarta Mail, such as {@code mail.smtp.starttls.required}
 */
public record RelaySettings(
        String host,
        int port,
        String username,
        String password,
        boolean tls,
        Map<String, String> properties,
        Duration connectTimeout,
        Duration replyTimeout,
        Duration sendTimeout) {}
