package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A relay misbehaves with one mail, and two nodes send: that mail is not repeated, and the others do not suffer. */
@Timeout(60)
class RelayFaultsTest {

    /** One of these tests waits until the relay has been silent for too long. */
    private static final String[] LIMITS = {"bsp.mail.batch=5", "bsp.mail.reply-timeout=2s", "bsp.mail.send-timeout=3s"
    };

    private final MovableClock clock = new MovableClock();
    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Database database = SharedPostgres.migratedDatabase("bsp_relay_faults");
    private final MailNode node = new MailNode(database, clock, MailNode.relay(server.port(), LIMITS));
    private final MailNode other = new MailNode(database, clock, MailNode.relay(server.port(), LIMITS));

    @AfterEach
    void close() {
        node.close();
        other.close();
        server.close();
    }

    @Test
    void aRelayThatNeverAnswersHasAMailAtMostOnce() {
        node.write(30);
        server.on(".", ScriptedSmtp.HANG);

        bothSend();
        assertThat(node.states()).as("within the time-out").isEqualTo(Map.of("SENT", 29L, "UNCLEAR", 1L));
        for (int day = 0; day < 5; day++) {
            clock.advance(Duration.ofDays(1));
            node.letLeasesRunOut();
            bothSend();
        }

        assertThat(node.states()).isEqualTo(Map.of("SENT", 29L, "UNCLEAR", 1L));
        assertThat(server.got()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aRelayThatHangsUpAfterEveryThirdMailTakesThemAll() {
        List<UUID> mails = node.write(30);
        server.on(
                ".",
                IntStream.rangeClosed(1, 30)
                        .mapToObj(mail -> mail % 3 == 0 ? "250 ok" + ScriptedSmtp.THEN_DROP : "250 ok")
                        .toArray(String[]::new));

        node.dispatcher().runDue();

        assertThat(server.accepted()).hasSize(30).doesNotHaveDuplicates();
        assertThat(mails).allSatisfy(id -> {
            assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
            assertThat(node.mail(id).attempts()).isEqualTo(1);
        });
    }

    @Test
    void oneRefusedRecipientOfSeveralConcernsNobodyElse() {
        List<UUID> mails = node.write(3);
        server.on("RCPT", "250 ok", "550 5.1.1 no such person");

        bothSend();
        clock.advance(Duration.ofDays(1));
        bothSend();

        assertThat(mails.stream().map(id -> node.mail(id).state()))
                .containsExactlyInAnyOrder(MailState.SENT, MailState.FAILED, MailState.SENT);
        assertThat(server.got())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(mail -> assertThat(mail).containsPattern("(?m)^To: person\\d@example.org$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"552 5.3.4 too big", "554 5.7.1 we do not like it"})
    void aMailRefusedAfterItsTextIsOverAndSaysWhy(String answer) {
        UUID id = node.write("first@example.org", "First");
        server.on(".", answer);

        bothSend();
        clock.advance(Duration.ofDays(4));
        bothSend();

        assertThat(node.mail(id).state()).isEqualTo(MailState.FAILED);
        assertThat(node.mail(id).reply()).isEqualTo(answer);
        assertThat(server.got()).hasSize(1);
    }

    private void bothSend() {
        CompletableFuture.allOf(Stream.of(node, other)
                        .map(MailNode::dispatcher)
                        .map(sender -> CompletableFuture.runAsync(sender::runDue))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
