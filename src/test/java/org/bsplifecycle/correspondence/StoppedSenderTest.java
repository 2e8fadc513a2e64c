package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server is told to end (SIGTERM) while mails leave it, with far more waiting than it can still send. */
@Timeout(120)
class StoppedSenderTest {

    private static final int TERMINATED = 143;

    private final Database database = SharedPostgres.migratedDatabase("bsp_stopped");

    @Test
    void endsTheMailInHandAndLeavesTheOthersToTheNext() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp().takingItsTime(Duration.ofMillis(300));
                MailNode next = new MailNode(database, new MovableClock(), MailNode.relay(server.port()))) {
            List<UUID> mails = next.write(200);
            NodeProcess node = NodeProcess.start(database, MailNode.relay(server.port(), "bsp.mail.batch=20"));
            while (server.got().size() < 3) {
                assertThat(node.isAlive()).isTrue();
                Thread.sleep(20);
            }

            Instant told = Instant.now();
            int code = node.terminate();

            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(30));
            assertThat(code).isEqualTo(TERMINATED);
            assertThat(next.states()).containsOnlyKeys("SENT", "QUEUED");
            assertThat(next.states().get("SENT")).isEqualTo(server.got().size());
            server.takingItsTime(Duration.ZERO);
            next.dispatcher().runDue();
            assertThat(server.accepted()).hasSameSizeAs(mails).doesNotHaveDuplicates();
        }
    }
}
