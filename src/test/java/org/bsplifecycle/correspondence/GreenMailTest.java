package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.UUID;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail looks like when an independent server has taken it. */
@Timeout(60)
class GreenMailTest {

    private final MovableClock clock = new MovableClock();

    @ParameterizedTest
    @ValueSource(strings = {ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_SMTPS})
    void arrivesAsTextAndPageUnderItsOwnId(String protocol) throws Exception {
        Database database = SharedPostgres.migratedDatabase("bsp_greenmail");
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        int port = (protocol.equals("smtps") ? server.getSmtps() : server.getSmtp()).getPort();
        String[] settings = MailNode.relay(
                port,
                "spring.mail.protocol=" + protocol,
                "spring.mail.properties.mail.smtps.ssl.trust=*",
                "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false",
                "bsp.mail.from=programme@example.org",
                "bsp.mail.bounce-address=bounces@example.org",
                "bsp.mail.reply-to=answers@example.org");
        try (MailNode node = new MailNode(database, clock, settings)) {
            UUID id = node.write("contact@example.org", "Łódź – “agreed” £5 " + "and more ".repeat(10));

            node.dispatcher().runDue();

            assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
            check(server.getReceivedMessages()[0], id);
        } finally {
            server.stop();
        }
    }

    private void check(MimeMessage mail, UUID id) throws Exception {
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@bsp.example>");
        assertThat(mail.getSubject()).startsWith("Łódź – “agreed” £5 and more");
        assertThat(mail.getHeader("From", null)).contains("Tackling Child Exploitation", "<programme@example.org>");
        assertThat(mail.getHeader("Return-Path", null)).isEqualTo("<bounces@example.org>");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("answers@example.org");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("contact@example.org");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(clock.instant()));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(part(parts, 0, "text/plain")).contains("This is Łódź – “agreed” £5");
        assertThat(part(parts, 1, "text/html")).contains("<h1").contains("Łódź – “agreed” £5");
    }

    private static String part(MimeMultipart parts, int index, String type) throws Exception {
        MimeBodyPart part = (MimeBodyPart) parts.getBodyPart(index);
        assertThat(part.getContentType().toLowerCase()).startsWith(type).contains("charset=utf-8");
        return (String) part.getContent();
    }
}
