package org.bsplifecycle.correspondence;

import org.bsplifecycle.correspondence.dsn.Mailbox;
import org.bsplifecycle.correspondence.dsn.MailboxSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the bounce mailbox, if one is set. An empty host, as compose files pass it on, is no host. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BounceSettings.class)
@ConditionalOnExpression("!'${bsp.mail.bounces.host:}'.isBlank()")
class BounceConfiguration {

    @Bean
    Mailbox bounceMailbox(BounceSettings bounces) {
        return new Mailbox(new MailboxSettings(
                bounces.host(),
                bounces.port(),
                bounces.username(),
                bounces.password(),
                bounces.folder(),
                bounces.tls(),
                bounces.properties(),
                bounces.replyTimeout(),
                bounces.longest()));
    }

    @Bean
    ReadingBounces readingBounces(Mailbox mailbox, BounceTurn turn, HeedingNotices heeding, BounceSettings settings) {
        return new ReadingBounces(mailbox, turn, heeding, settings);
    }

    @Bean
    BounceHealth bounces(BounceTurn turn) {
        return new BounceHealth(turn);
    }
}
