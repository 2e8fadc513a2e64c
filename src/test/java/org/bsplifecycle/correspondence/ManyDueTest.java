package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything falls due at one moment, and the relay's owner allows so many mails a minute. */
@Timeout(300)
class ManyDueTest {

    private static final int MAILS = 5000;
    private static final int BATCH = 100;
    private static final int A_SECOND = 50;

    private final MovableClock clock = new MovableClock();
    private final Database database = SharedPostgres.migratedDatabase("bsp_many_due");

    @Test
    void twoNodesKeepToTheRateTogetherAndSendEachOnce() {
        try (ScriptedSmtp server = new ScriptedSmtp();
                MailNode node = paced(server);
                MailNode other = paced(server)) {
            node.write(MAILS);
            Instant begun = clock.instant();
            while (server.got().size() < MAILS) {
                CompletableFuture.allOf(
                                CompletableFuture.runAsync(node.dispatcher()::runDue),
                                CompletableFuture.runAsync(other.dispatcher()::runDue))
                        .join();
                long seconds = Duration.between(begun, clock.instant()).toSeconds();
                assertThat(server.got().size())
                        .as("mails after %d seconds, a batch of each node ahead at most", seconds)
                        .isBetween((int) Math.min(MAILS, seconds * A_SECOND), (int) seconds * A_SECOND + 2 * BATCH);
                clock.advance(Duration.ofSeconds(1));
            }

            assertThat(server.accepted()).hasSize(MAILS).doesNotHaveDuplicates();
            assertThat(node.states()).isEqualTo(Map.of("SENT", (long) MAILS));
        }
    }

    private MailNode paced(ScriptedSmtp server) {
        return new MailNode(
                database,
                clock,
                MailNode.relay(server.port(), "bsp.mail.rate=" + 60 * A_SECOND, "bsp.mail.batch=" + BATCH));
    }
}
