package org.bsplifecycle.correspondence;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out.
 *
 * @param programme the name that stands on every mail
 * @param from the programme's mailbox
 * @param replyTo where answers go, and what pages name as the programme's address
 * @param bounceAddress where mail servers report what did not arrive (the envelope's sender); unset, {@code from}
 * @param trial only addresses on {@code trialAllow} receive mail, the rest is captured
 * @param trialAllow addresses, and domains such as {@code example.org}
 * @param retry waits after the first, second, … refusal; the last one is repeated until {@code giveUpAfter}
 * @param reconnect wait after a relay that cannot be reached, or that keeps silent
 * @param lease for how long a node holds the mails that it has taken
 * @param rate mails a minute that all nodes together may send; 0 for as many as there are
 * @param connectTimeout for the connection
 * @param replyTimeout for each answer of the relay
 * @param sendTimeout for one mail as a whole, however slowly the relay trickles; under half the lease. Whoever has begun
 *     to transmit and is silent for longer has died.
 */
@ConfigurationProperties("bsp.mail")
record MailSettings(
        @DefaultValue("Tackling Child Exploitation Support Programme")
        String programme,

        String from,

        String replyTo,

        String bounceAddress,

        @DefaultValue("true") boolean trial,

        @DefaultValue List<String> trialAllow,

        @DefaultValue({"1m", "5m", "15m", "1h"}) List<Duration> retry,

        @DefaultValue("72h") Duration giveUpAfter,

        @DefaultValue("1m") Duration reconnect,

        @DefaultValue("5m") Duration lease,

        @DefaultValue("50") int batch,
        @DefaultValue("0") int rate,

        @DefaultValue("10s") Duration connectTimeout,

        @DefaultValue("60s") Duration replyTimeout,

        @DefaultValue("60s") Duration sendTimeout) {

    private static final int MOST_NODES = 20;

    MailSettings {
        bounceAddress = bounceAddress == null || bounceAddress.isBlank() ? from : bounceAddress.strip();
        if (retry.isEmpty() || batch < 1) {
            throw new IllegalArgumentException("bsp.mail.retry and bsp.mail.batch need at least 1");
        }
        if (sendTimeout.multipliedBy(2).compareTo(lease) >= 0) {
            throw new IllegalArgumentException("bsp.mail.send-timeout (%s) must be under half of bsp.mail.lease (%s)"
                    .formatted(sendTimeout, lease));
        }
    }

    /** How long to hold back after so many mails. */
    Duration breathAfter(int mails) {
        return rate <= 0 ? Duration.ZERO : Duration.ofMinutes(mails).dividedBy(rate);
    }

    /** More than all nodes together ever put the relay off by: a batch of each comes on top of the others. */
    Duration longestPause() {
        return reconnect.plus(breathAfter(batch)).multipliedBy(MOST_NODES);
    }

    Duration waitAfter(int attempts) {
        return retry.get(Math.min(Math.max(attempts, 1), retry.size()) - 1);
    }
}
