package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bsplifecycle.correspondence.smtp.MessageIds;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.bsplifecycle.eoi.EoiFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * A server that is killed at any moment while many people send their expressions of interest, and started again: twice with
 * every build, more often on request ({@code -Dkills=30}), ten expressions of interest to a kill. Some kills take the
 * database with them, some come before the server serves.
 */
@Timeout(3600)
class ManyKillsIT {

    private static final Path HOME = Path.of("target/many-kills-home");
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int EACH = 10;
    private static final int EOIS = KILLS * EACH;
    private static final int PEOPLE_AT_ONCE = 6;
    private static final int A_MAIL_MILLIS = 150;
    private static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "somebody-%d@example.org";

    private final ScriptedSmtp post = new ScriptedSmtp().takingItsTime(Duration.ofMillis(A_MAIL_MILLIS));
    private final Map<Integer, String> shown = new ConcurrentHashMap<>();
    private final Random chance = new Random(5);
    private ServerProcess server;
    private StaffDesk staff;

    @BeforeEach
    void anOpenWindow() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        server = new ServerProcess(
                HOME.toAbsolutePath(),
                "--bsp.bootstrap.admin-password=" + PASSWORD,
                "--bsp.bootstrap.change-at-first-log-in=false",
                "--bsp.mail.trial=false",
                "--bsp.mail.lease=20s",
                "--bsp.mail.send-timeout=9s",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.port());
        server.start();
        staff = new StaffDesk(server.port(), PASSWORD);
        staff.hires("programmeAdmin", "programmeAdmins");
        staff.opensWindow("programmeAdmin");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        post.close();
    }

    @Test
    void whoeverIsShownAReferenceHasItOnceAndIsToldOnce() throws Exception {
        Interested interested = new Interested(server.port());
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE);
        CompletableFuture<?> all = CompletableFuture.allOf(IntStream.range(0, EOIS)
                .mapToObj(n -> CompletableFuture.runAsync(() -> shown.put(n, interested.asks(by(n))), people))
                .toArray(CompletableFuture[]::new));
        for (int kill = 0; kill < KILLS; kill++) {
            livesAndDies(kill, all);
        }
        server.awaitServing();
        all.join();
        people.shutdown();
        List<JsonNode> mails = settled();

        assertThat(staff.projects()).as("the projects").containsExactlyInAnyOrderElementsOf(shown.values());
        assertThat(staff.begun("lifecycle")).as("their lives").containsExactlyInAnyOrderElementsOf(shown.values());
        assertThat(people(mails, "acknowledgeEoi")).as("who is told of which").isEqualTo(expected());
        Set<String> unclear = ids(mails, "UNCLEAR");
        assertThat(unclear).as("mails that may have arrived").hasSizeLessThanOrEqualTo(KILLS);
        assertThat(MessageIds.of(post.got())).as("what the relay got").doesNotHaveDuplicates();
        assertThat(MessageIds.of(post.accepted())).as("what the relay took").containsAll(ids(mails, "SENT"));
        assertThat(ids(mails, "SENT").size() + unclear.size())
                .as("sent, or unclear")
                .isEqualTo(mails.size());
        System.out.printf(
                "%d expressions of interest, %d kills, %d sent again by their people; %d mails, %d of them unclear%n",
                shown.size(), KILLS, interested.repeated(), mails.size(), unclear.size());
    }

    /** It dies after somebody was shown a reference, or before it serves at all; then another one begins. */
    private void livesAndDies(int kill, CompletableFuture<?> all) throws Exception {
        if (kill % 5 == 3) {
            Thread.sleep(chance.nextInt(12_000));
        } else {
            server.awaitServing();
            int enough = kill * EACH + chance.nextInt(EACH);
            while (shown.size() < enough && !all.isCompletedExceptionally()) {
                Thread.sleep(10);
            }
            if (kill % 2 == 0) {
                aMailIsOnItsWay();
            }
            Thread.sleep(chance.nextInt(2 * A_MAIL_MILLIS));
        }
        if (kill % 5 == 1) {
            server.killWithDatabase();
        } else {
            server.kill();
        }
        server.launch();
    }

    private void aMailIsOnItsWay() throws InterruptedException {
        int before = post.got().size();
        for (int i = 0; i < 1_000 && post.got().size() == before; i++) {
            Thread.sleep(10);
        }
    }

    private List<JsonNode> settled() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            List<JsonNode> mails = staff.mails();
            if (ids(mails, "QUEUED").isEmpty() && ids(mails, "TRANSMITTING").isEmpty()) {
                return mails;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("Mails do not settle");
    }

    private static Map<String, Object> by(int person) {
        Map<String, Object> answers = EoiFixture.complete();
        answers.put("leadEmail", ADDRESS.formatted(person));
        return answers;
    }

    private Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        shown.forEach((person, reference) -> expected.put(reference, ADDRESS.formatted(person)));
        return expected;
    }

    /** By the project that it is about; a second one about the same project is an error. */
    private static Map<String, String> people(List<JsonNode> mails, String template) {
        Map<String, String> people = new TreeMap<>();
        for (JsonNode mail : mails) {
            if (mail.get("template").asText().equals(template)) {
                assertThat(people.put(
                                mail.get("bsp").asText(), mail.get("recipient").asText()))
                        .as("another mail about %s", mail.get("bsp"))
                        .isNull();
            }
        }
        return people;
    }

    private static Set<String> ids(List<JsonNode> mails, String state) {
        Set<String> ids = new HashSet<>();
        for (JsonNode mail : mails) {
            if (mail.get("state").asText().equals(state)) {
                ids.add(mail.get("messageId").asText());
            }
        }
        return ids;
    }
}
