package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server's clock is wrong for a while, and is put right. */
@Timeout(60)
class WrongClockTest {

    private final MovableClock clock = new MovableClock();
    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Database database = SharedPostgres.migratedDatabase("bsp_wrong_clock");
    private final MailNode node = new MailNode(database, clock, MailNode.relay(server.port(), "bsp.mail.rate=600"));

    @AfterEach
    void close() {
        node.close();
        server.close();
    }

    @Test
    void nothingIsRepeatedWhenItGoesBack() {
        node.write(3);
        node.dispatcher().runDue();

        for (Duration jump : new Duration[] {Duration.ofHours(-1), Duration.ofDays(1), Duration.ofDays(-1)}) {
            clock.advance(jump);
            node.letLeasesRunOut();
            node.dispatcher().runDue();
        }

        assertThat(server.got()).hasSize(3);
        assertThat(node.states()).isEqualTo(Map.of("SENT", 3L));
    }

    @Test
    void mailGoesOnWhenItComesBackFromTheNextDay() {
        clock.advance(Duration.ofDays(1));
        node.write("tomorrow@example.org", "Sent while it was wrong");
        node.dispatcher().runDue();
        clock.advance(Duration.ofDays(-1));

        UUID id = node.write("today@example.org", "Sent when it was right");
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(server.got()).hasSize(2);
    }

    @Test
    void aRelayThatWasAwayIsCalledAgainWhenItComesBackFromTheNextDay() {
        clock.advance(Duration.ofDays(1));
        node.write("tomorrow@example.org", "Written while it was wrong");
        server.on("CONNECT", "421 later");
        node.dispatcher().runDue();
        clock.advance(Duration.ofDays(-1));

        UUID id = node.write("today@example.org", "Written when it was right");
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(node.complaint()).isEmpty();
    }
}
