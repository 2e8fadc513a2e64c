package org.bsplifecycle.correspondence;

import org.bsplifecycle.correspondence.smtp.Relay;
import org.bsplifecycle.correspondence.smtp.RelaySettings;
import org.bsplifecycle.correspondence.smtp.Sender;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relay, if one is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, MailProperties.class})
class MailConfiguration {

    /** An empty host, as compose files pass it on, is no host. */
    @Bean
    @ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
    Relay relay(MailProperties smtp, MailSettings mail) {
        RelaySettings settings = new RelaySettings(
                smtp.getHost(),
                smtp.getPort() == null ? 0 : smtp.getPort(),
                smtp.getUsername(),
                smtp.getPassword(),
                "smtps".equals(smtp.getProtocol()),
                smtp.getProperties(),
                mail.connectTimeout(),
                mail.replyTimeout(),
                mail.sendTimeout());
        return new Relay(settings, new Sender(mail.programme(), mail.from(), mail.replyTo(), mail.bounceAddress()));
    }
}
