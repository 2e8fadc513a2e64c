package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server is killed, really, while it sends. */
@Timeout(120)
class KilledSenderTest {

    private final MovableClock clock = new MovableClock();
    private final ScriptedSmtp server = new ScriptedSmtp();
    private Database database;
    private MailNode survivor;

    @BeforeEach
    void prepare() {
        database = SharedPostgres.migratedDatabase("bsp_crash");
        survivor = new MailNode(database, clock, MailNode.relay(server.port()));
    }

    @AfterEach
    void close() {
        survivor.close();
        server.close();
    }

    @Test
    void nobodySendsAgainWhatMayHaveArrived() throws Exception {
        UUID id = survivor.write("first@example.org", "First");
        server.on(".", ScriptedSmtp.HANG);

        killWhen(() -> server.got().size() == 1);
        assertThat(survivor.mail(id).state()).isEqualTo(MailState.TRANSMITTING);
        survivor.dispatcher().runDue();
        assertThat(survivor.mail(id).state()).as("while the lease lasts").isEqualTo(MailState.TRANSMITTING);
        survivor.letLeasesRunOut();
        survivor.dispatcher().runDue();
        clock.advance(Duration.ofDays(3));
        survivor.dispatcher().runDue();

        assertThat(survivor.mail(id).state()).isEqualTo(MailState.UNCLEAR);
        assertThat(server.got()).hasSize(1);
    }

    @Test
    void nobodySendsAgainWhatTheRelayTookWhenItCouldNotBeWrittenDown() throws Exception {
        UUID id = survivor.write("first@example.org", "First");
        CountDownLatch answer = new CountDownLatch(1);
        server.answeringAfter(answer);
        NodeProcess node = NodeProcess.start(database, MailNode.relay(server.port()));
        await(node, () -> server.got().size() == 1);

        survivor.whileHeld(id, () -> {
            answer.countDown();
            await(node, survivor::somebodyWaitsForARow);
            node.kill();
            return null;
        });
        survivor.letLeasesRunOut();
        survivor.dispatcher().runDue();

        assertThat(server.accepted()).hasSize(1);
        assertThat(survivor.mail(id).state()).isEqualTo(MailState.UNCLEAR);
        clock.advance(Duration.ofDays(3));
        survivor.dispatcher().runDue();
        assertThat(server.got()).hasSize(1);
    }

    @Test
    void everybodyMaySendWhatHasCertainlyNotArrived() throws Exception {
        UUID id = survivor.write("first@example.org", "First");
        survivor.write("second@example.org", "Second");
        server.on("RCPT", ScriptedSmtp.HANG);

        killWhen(() -> server.connections() == 1 && server.heard("RCPT"));
        survivor.dispatcher().runDue();
        assertThat(server.got()).as("while the lease lasts").isEmpty();
        survivor.letLeasesRunOut();
        survivor.dispatcher().runDue();

        assertThat(survivor.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(server.got()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aNodeThatSleptPastItsLeaseSendsNothing() throws Exception {
        UUID id = survivor.write("first@example.org", "First");
        server.on("RCPT", ScriptedSmtp.HANG);
        NodeProcess sleeper = NodeProcess.start(
                database, MailNode.relay(server.port(), "bsp.mail.reply-timeout=2s", "bsp.mail.send-timeout=3s"));
        try {
            await(sleeper, () -> server.heard("RCPT"));
            sleeper.stopInItsTracks();
            survivor.letLeasesRunOut();
            survivor.dispatcher().runDue();
            sleeper.goOn();
            // Longer than it waits for the answer to RCPT, and then some.
            Thread.sleep(3000);
        } finally {
            sleeper.kill();
        }

        assertThat(survivor.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(server.got()).hasSize(1);
    }

    private void killWhen(BooleanSupplier far) throws IOException, InterruptedException {
        NodeProcess node = NodeProcess.start(
                database, "bsp.mail.trial=false", "spring.mail.host=127.0.0.1", "spring.mail.port=" + server.port());
        await(node, far);
        node.kill();
    }

    private static void await(NodeProcess node, BooleanSupplier far) throws InterruptedException {
        while (!far.getAsBoolean()) {
            assertThat(node.isAlive()).as("the node lives").isTrue();
            Thread.sleep(20);
        }
    }
}
