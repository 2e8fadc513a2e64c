package org.bsplifecycle.correspondence;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox in which mail servers report what did not arrive. It should be one that nobody else reads.
 *
 * @param host of the IMAP server; unset, nothing is read
 * @param port 0 for the protocol's own
 * @param tls IMAPS; otherwise TLS as soon as the server offers it
 * @param poll how often all nodes together look into it
 * @param longest for one look, whatever the server does
 * @param properties of Jakarta Mail
 */
@ConfigurationProperties("bsp.mail.bounces")
record BounceSettings(
        String host,
        @DefaultValue("0") int port,
        String username,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("true") boolean tls,
        @DefaultValue("1m") Duration poll,
        @DefaultValue("20s") Duration replyTimeout,
        @DefaultValue("2m") Duration longest,
        @DefaultValue Map<String, String> properties) {}
