package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.UUID;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail goes to nobody but the relay that was meant, and the password to nobody at all. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class SafeRelayTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String NEWS = "The mail relay cannot be used";

    private final MovableClock clock = new MovableClock();
    private final Database database = SharedPostgres.migratedDatabase("bsp_safe_relay");

    @Test
    void sendsNothingToAServerWhoseCertificateNobodyVouchesFor() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try (MailNode node = new MailNode(
                database, clock, MailNode.relay(server.getSmtps().getPort(), "spring.mail.protocol=smtps"))) {
            UUID id = node.write("first@example.org", "First");

            node.dispatcher().runDue();

            assertThat(node.complaint())
                    .hasValueSatisfying(words -> assertThat(words).contains("certification path"));
            assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void sendsNothingInTheClearWhenTheSecretTalkFails() {
        try (ScriptedSmtp server = new ScriptedSmtp().on("EHLO", "250-scripted\r\n250 STARTTLS");
                MailNode node = new MailNode(
                        database,
                        clock,
                        MailNode.relay(server.port(), "spring.mail.properties.mail.smtp.starttls.required=true"))) {
            server.on("STARTTLS", "220 go ahead\r\n220 and no certificate will come");
            UUID id = node.write("first@example.org", "First");

            node.dispatcher().runDue();

            assertThat(node.complaint()).isPresent();
            assertThat(server.heard("STARTTLS")).isTrue();
            assertThat(server.heard("MAIL")).isFalse();
            assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
        }
    }

    @Test
    void complainsOnceAboutAPasswordThatIsNotTakenAndNeverShowsIt(CapturedOutput output) {
        try (ScriptedSmtp server = new ScriptedSmtp();
                MailNode node = withPassword(server);
                MailNode other = withPassword(server)) {
            server.on(
                            "EHLO",
                            Collections.nCopies(30, "250-scripted\r\n250 AUTH PLAIN")
                                    .toArray(String[]::new))
                    .on("AUTH", Collections.nCopies(10, "535 5.7.8 not you").toArray(String[]::new));
            node.write(20);

            for (int minute = 0; minute < 10; minute++) {
                node.dispatcher().runDue();
                other.dispatcher().runDue();
                clock.advance(Duration.ofMinutes(1));
            }
            assertThat(node.complaint())
                    .hasValueSatisfying(words -> assertThat(words).isEqualTo("535 5.7.8 not you"));
            assertThat(server.connections()).isEqualTo(10);
            assertThat(server.heard("MAIL")).isFalse();
            server.on("AUTH", "235 welcome back");
            other.dispatcher().runDue();

            assertThat(server.accepted()).hasSize(20).doesNotHaveDuplicates();
            assertThat(node.complaint()).isEmpty();
            assertThat(output.getAll().split(NEWS, -1)).as("complaints").hasSize(2);
            assertThat(output).doesNotContain(PASSWORD).doesNotContain(encoded(PASSWORD));
            assertThat(output).doesNotContain(encoded("\0programme\0" + PASSWORD));
        }
    }

    private MailNode withPassword(ScriptedSmtp server) {
        return new MailNode(
                database,
                clock,
                MailNode.relay(server.port(), "spring.mail.username=programme", "spring.mail.password=" + PASSWORD));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
