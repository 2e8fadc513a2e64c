package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A thousand mails, two servers, and one or the other of them killed at any moment: a dozen times with every build, more
 * often on request ({@code -Dkills=50}).
 */
@Timeout(600)
class ManyKillsTest {

    private static final int MAILS = 1000;
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: <([0-9a-f-]{36})@");

    private final ScriptedSmtp server = new ScriptedSmtp().takingItsTime(Duration.ofMillis(12));
    private final Database database = SharedPostgres.migratedDatabase("bsp_many_kills");

    @Test
    void nothingIsLostAndNothingSentTwice() {
        try (MailNode survivor = new MailNode(database, new MovableClock(), settings())) {
            List<UUID> mails = survivor.write(MAILS);
            // Whoever sends first dies while it waits for an answer: what that leaves behind is seen each time.
            server.on(".", ScriptedSmtp.HANG);
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> livesAndDies(KILLS / 2, new Random(1))),
                            CompletableFuture.runAsync(() -> livesAndDies(KILLS / 2, new Random(2))))
                    .join();
            while (isBusy(survivor)) {
                survivor.dispatcher().runDue();
            }

            Set<UUID> unclear = new HashSet<>();
            for (UUID id : mails) {
                MailState state = survivor.mail(id).state();
                assertThat(state).isIn(MailState.SENT, MailState.UNCLEAR);
                if (state == MailState.UNCLEAR) {
                    unclear.add(id);
                }
            }
            System.out.printf("%d mails, %d kills: %s%n", MAILS, KILLS, survivor.states());
            assertThat(ids(server.got())).as("what the relay got").doesNotHaveDuplicates();
            assertThat(ids(server.accepted()))
                    .as("what the relay took")
                    .containsAll(
                            mails.stream().filter(id -> !unclear.contains(id)).toList());
            assertThat(unclear).as("mails that may have arrived").hasSizeBetween(1, KILLS);
        } finally {
            server.close();
        }
    }

    /** Every life is short: less than half a second of sending. */
    private void livesAndDies(int times, Random chance) {
        for (int life = 0; life < times; life++) {
            try {
                NodeProcess node = NodeProcess.start(database, settings());
                int before = server.got().size();
                while (server.got().size() == before) {
                    Thread.sleep(5);
                }
                Thread.sleep(chance.nextInt(400));
                node.kill();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isBusy(MailNode node) {
        Map<String, Long> states = node.states();
        return states.containsKey("QUEUED") || states.containsKey("TRANSMITTING");
    }

    private String[] settings() {
        return MailNode.relay(server.port(), "bsp.mail.lease=5s", "bsp.mail.send-timeout=2s", "bsp.mail.batch=20");
    }

    private static List<UUID> ids(List<String> mails) {
        List<UUID> ids = new ArrayList<>();
        for (String mail : mails) {
            var id = ID.matcher(mail);
            assertThat(id.find()).as(mail).isTrue();
            ids.add(UUID.fromString(id.group(1)));
        }
        return ids;
    }
}
