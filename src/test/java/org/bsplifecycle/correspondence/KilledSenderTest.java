package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
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

    /** The server that will be killed. */
    public static void main(String[] args) {
        MailNode node = new MailNode(
                new Database(args[0], args[1], args[2]),
                new MovableClock(),
                "bsp.mail.trial=false",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + args[3]);
        node.dispatcher().runDue();
    }

    @BeforeEach
    void prepare() {
        database = SharedPostgres.emptyDatabase("bsp_crash");
        MailNode.migrate(database);
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

    private void killWhen(BooleanSupplier far) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSenderTest.class.getName(),
                        database.url(),
                        database.username(),
                        database.password(),
                        String.valueOf(server.port()))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/killed-sender.log"))
                .start();
        while (!far.getAsBoolean()) {
            assertThat(node.isAlive())
                    .as("the node to be killed; see target/killed-sender.log")
                    .isTrue();
            Thread.sleep(20);
        }
        node.destroyForcibly().waitFor();
    }
}
