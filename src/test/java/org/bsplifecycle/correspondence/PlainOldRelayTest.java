package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A relay that offers neither 8BITMIME nor SMTPUTF8 gets nothing but ASCII, or nothing. */
@Timeout(60)
class PlainOldRelayTest {

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Database database = SharedPostgres.migratedDatabase("bsp_plain_relay");
    private final MailNode node = new MailNode(
            database, new MovableClock(), MailNode.relay(server.port(), "bsp.mail.programme=Łódź Programme"));

    @AfterEach
    void close() {
        node.close();
        server.close();
    }

    @Test
    void getsNamesAndWordsEncoded() {
        UUID id = node.write("name@xn--mnchen-3ya.example", "Zoë – 王 – “agreed” £5");

        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(server.accepted())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .matches("\\p{ASCII}*")
                        .contains("From: =?UTF-8?", "To: name@xn--mnchen-3ya.example", "Subject: =?UTF-8?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"josé@example.org", "name@münchen.example"})
    void isNotGivenAnAddressThatItCouldOnlyGetWrong(String address) {
        UUID id = node.write(address, "Hello");

        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.FAILED);
        assertThat(node.mail(id).reply()).startsWith("Not a mail that can be sent");
        assertThat(server.heard("RCPT")).isFalse();
    }
}
