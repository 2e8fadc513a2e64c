package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class DispatcherTest {

    private static Database database;

    private final MovableClock clock = new MovableClock();
    private final ScriptedSmtp server = new ScriptedSmtp();
    private final MailNode node = new MailNode(database, clock, MailNode.relay(server.port()));

    @BeforeAll
    static void prepare() {
        database = SharedPostgres.migratedDatabase("bsp_dispatcher");
    }

    @BeforeEach
    void empty() {
        node.db().sql("delete from bsp.mail").update();
        node.db()
                .sql("update bsp.mail_relay set paused_until = 'epoch', broken_since = null")
                .update();
    }

    @AfterEach
    void close() {
        node.close();
        server.close();
    }

    @Test
    void sendsWhatIsDueOverOneConnection() {
        List<UUID> mails = node.write(120);

        node.dispatcher().runDue();

        assertThat(server.accepted()).hasSize(120);
        assertThat(server.connections()).as("connections for three batches").isEqualTo(3);
        assertThat(node.states()).isEqualTo(Map.of("SENT", 120L));
        MailEntry mail = node.mail(mails.get(0));
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.reply()).isEqualTo("250 ok");
        assertThat(mail.finishedAt()).isEqualTo(clock.instant());
        assertThat(server.accepted().get(0)).contains("Message-ID: " + mail.messageId());
        assertThat(node.dispatcher().nextDue()).isEmpty();
    }

    @Test
    void triesAgainAfterEachStepOfTheLadder() {
        UUID id = node.write("grey@example.org", "Grey");
        server.on("RCPT", "451 later", "451 later", "451 later", "451 later", "451 later");

        for (String wait : List.of("PT1M", "PT5M", "PT15M", "PT1H", "PT1H")) {
            node.dispatcher().runDue();

            assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
            assertThat(node.mail(id).stateInWords()).isEqualTo("Trying again");
            assertThat(MailNode.wait(clock, node.nextAttempt(id))).isEqualTo(Duration.parse(wait));
            assertThat(node.dispatcher().nextDue()).contains(node.nextAttempt(id));
            node.dispatcher().runDue();
            clock.advance(Duration.parse(wait));
        }
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(node.mail(id).attempts()).isEqualTo(6);
        assertThat(server.accepted()).hasSize(1);
    }

    @Test
    void givesUpAfterThreeDaysOfRefusals() {
        UUID id = node.writeUrgently("grey@example.org", "Grey");
        int tries = 0;
        for (; node.mail(id).state() == MailState.QUEUED; tries++) {
            server.on("RCPT", "451 later");
            clock.advance(MailNode.wait(clock, node.nextAttempt(id)));
            node.dispatcher().runDue();
        }

        assertThat(node.mail(id).state()).isEqualTo(MailState.FAILED);
        assertThat(node.mail(id).reply()).isEqualTo("451 later");
        assertThat(tries).isBetween(74, 76);
    }

    /** Four nights and the holidays between them are no tries. */
    @Test
    void doesNotGiveUpAMailThatCouldHardlyBeTried() {
        UUID id = node.writeUrgently("grey@example.org", "Grey");
        for (int tries = 0; tries < 5; tries++) {
            server.on("RCPT", "451 later");
            clock.advance(Duration.ofDays(1));
            node.dispatcher().runDue();
        }

        assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void takesNoFaultForTheRelaysThatIsOurs() {
        List<UUID> mails = node.write(8);
        UUID owner = UUID.randomUUID();
        List<MailEntry> batch = node.queue().claim(owner, 8, Duration.ofMinutes(2));
        node.db()
                .sql("update bsp.mail set state = 'HELD', lease_owner = null where id in (:mails)")
                .param("mails", mails.subList(2, 6))
                .update();

        Optional<String> complaint = node.delivery().deliver(owner, batch);

        assertThat(complaint).isEmpty();
        assertThat(node.states()).isEqualTo(Map.of("SENT", 4L, "HELD", 4L));
    }

    @Test
    void doesNotTryARefusedAddressAgain() {
        UUID id = node.write("nobody@example.org", "Nobody");
        UUID next = node.write("somebody@example.org", "Somebody");
        server.on("RCPT", "550 5.1.1 no such person");

        node.dispatcher().runDue();
        clock.advance(Duration.ofDays(1));
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.FAILED);
        assertThat(node.mail(id).reply()).isEqualTo("550 5.1.1 no such person");
        assertThat(node.mail(next).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void neverSendsAnUnclearMailAgainByItself() {
        UUID id = node.write("first@example.org", "First");
        UUID next = node.write("second@example.org", "Second");
        server.on(".", ScriptedSmtp.DROP);

        node.dispatcher().runDue();
        clock.advance(Duration.ofDays(10));
        node.letLeasesRunOut();
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.UNCLEAR);
        assertThat(node.mail(next).state()).isEqualTo(MailState.SENT);
        assertThat(server.got()).hasSize(2);
    }

    @Test
    void triesAgainWhatBrokeBeforeTheDot() {
        UUID id = node.write("first@example.org", "First");
        server.on("DATA", ScriptedSmtp.DROP);

        node.dispatcher().runDue();
        clock.advance(Duration.ofMinutes(1));
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(server.got()).hasSize(1);
    }

    @Test
    void cutsARelayThatTricklesForEver() {
        UUID id = node.write("first@example.org", "First");
        UUID next = node.write("second@example.org", "Second");
        server.on(".", ScriptedSmtp.TRICKLE);
        String[] limited = MailNode.relay(server.port(), "bsp.mail.send-timeout=1s");
        try (MailNode waiting = new MailNode(database, clock, limited)) {
            waiting.dispatcher().runDue();
        }
        clock.advance(Duration.ofMinutes(1));
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.UNCLEAR);
        assertThat(node.mail(next).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void waitsForARelayThatIsAwayAndSendsOldestFirst() {
        List<UUID> mails = node.write(5);
        server.on("CONNECT", "421 later", "421 later");

        node.dispatcher().runDue();
        node.dispatcher().runDue();
        assertThat(server.connections()).as("calls within a minute").isEqualTo(1);
        assertThat(node.dispatcher().nextDue()).contains(clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(1));
        node.dispatcher().runDue();
        assertThat(server.connections()).isEqualTo(2);
        clock.advance(Duration.ofHours(6));
        node.dispatcher().runDue();

        assertThat(server.accepted()).hasSize(5);
        assertThat(server.accepted().get(0)).contains("Mail 0");
        assertThat(node.mail(mails.get(4)).attempts()).isEqualTo(1);
    }

    @Test
    void leavesARelayAloneThatBreaksOffAgainAndAgain() {
        node.write(10);
        server.on(".", ScriptedSmtp.DROP, ScriptedSmtp.DROP, ScriptedSmtp.DROP);

        node.dispatcher().runDue();
        assertThat(node.states()).isEqualTo(Map.of("UNCLEAR", 3L, "QUEUED", 7L));
        clock.advance(Duration.ofMinutes(1));
        node.dispatcher().runDue();

        assertThat(node.states()).isEqualTo(Map.of("UNCLEAR", 3L, "SENT", 7L));
    }

    @Test
    void sendsNoFasterThanItMay() {
        node.write(50);
        try (MailNode slow =
                new MailNode(database, clock, MailNode.relay(server.port(), "bsp.mail.rate=60", "bsp.mail.batch=20"))) {
            slow.dispatcher().runDue();
            slow.dispatcher().runDue();
            assertThat(server.got()).hasSize(20);
            assertThat(slow.dispatcher().nextDue()).contains(clock.instant().plusSeconds(20));
            clock.advance(Duration.ofSeconds(20));
            slow.dispatcher().runDue();
        }

        assertThat(server.got()).hasSize(40);
    }

    @Test
    void twoNodesSendEachMailOnce() {
        node.write(200);
        try (MailNode other = new MailNode(database, clock, MailNode.relay(server.port(), "bsp.mail.batch=7"))) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(node.dispatcher()::runDue),
                            CompletableFuture.runAsync(other.dispatcher()::runDue))
                    .join();
        }

        assertThat(server.got()).hasSize(200).doesNotHaveDuplicates();
        assertThat(node.states()).isEqualTo(Map.of("SENT", 200L));
    }

    @Test
    void aNodeThatSleptPastItsLeaseSendsNothing() {
        UUID id = node.write("first@example.org", "First");
        UUID sleeper = UUID.randomUUID();
        assertThat(node.queue().claim(sleeper, 10, Duration.ofMinutes(5))).hasSize(1);
        node.letLeasesRunOut();

        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(node.queue().transmitting(id, sleeper, Duration.ofMinutes(5)))
                .as("the sleeper's leave to send")
                .isFalse();
    }

    @Test
    void aLateAnswerOfTheRelayIsStillTheTruth() {
        UUID id = node.write("first@example.org", "First");
        UUID slow = UUID.randomUUID();
        node.queue().claim(slow, 10, Duration.ofMinutes(5));
        node.queue().transmitting(id, slow, Duration.ofMinutes(5));
        node.letLeasesRunOut();
        node.dispatcher().runDue();
        assertThat(node.mail(id).state()).isEqualTo(MailState.UNCLEAR);

        node.queue().arrived(node.mail(id), slow, "250 at last", mail -> {});

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T07:59:59Z, 2027-03-01T08:00:00Z",
        "2027-03-01T18:00:00Z, 2027-03-02T08:00:00Z",
        "2027-03-05T18:00:00Z, 2027-03-08T08:00:00Z",
        "2027-03-26T10:00:00Z, 2027-03-30T07:00:00Z",
        "2027-08-27T17:00:00Z, 2027-08-31T07:00:00Z",
        "2027-12-24T18:00:00Z, 2027-12-29T08:00:00Z"
    })
    void waitsForTheHoursInWhichPeopleWantMail(Instant evening, Instant morning) {
        clock.set(evening);
        UUID id = node.write("first@example.org", "First");
        UUID urgent = node.writeUrgently("waiting@example.org", "Somebody waits for this");

        node.dispatcher().runDue();
        assertThat(node.mail(urgent).state()).isEqualTo(MailState.SENT);
        assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
        assertThat(node.dispatcher().nextDue()).contains(morning);
        clock.set(morning.minusSeconds(1));
        node.dispatcher().runDue();
        assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
        clock.set(morning);
        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(node.mail(id).attempts()).isEqualTo(1);
    }

    @Test
    void aMailTooBigIsNotTriedForEver() {
        UUID id = node.write("first@example.org", "First");
        server.on("MAIL", "552 5.3.4 message too big");

        node.dispatcher().runDue();

        assertThat(node.mail(id).state()).isEqualTo(MailState.FAILED);
        assertThat(node.mail(id).reply()).isEqualTo("552 5.3.4 message too big");
    }

    @Test
    void callsADeadRelayOnceAMinuteFromAllNodesTogether() {
        node.write(10);
        server.on("CONNECT", "421 later", "421 later", "421 later", "421 later");
        try (MailNode other = new MailNode(database, clock, MailNode.relay(server.port()))) {
            for (int second = 0; second < 150; second += 10) {
                node.dispatcher().runDue();
                other.dispatcher().runDue();
                clock.advance(Duration.ofSeconds(10));
            }
        }

        assertThat(server.connections()).as("calls in two minutes and a half").isEqualTo(3);
    }

    @Test
    void sixHoursWithoutARelayLoseNothing() {
        List<UUID> mails = node.write(500);
        server.on("CONNECT", Collections.nCopies(361, "421 later").toArray(String[]::new));
        for (int minute = 0; minute <= 360; minute++) {
            node.dispatcher().runDue();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(server.got()).isEmpty();

        node.dispatcher().runDue();

        assertThat(server.accepted()).hasSize(500).doesNotHaveDuplicates();
        assertThat(server.accepted())
                .extracting(mail -> mail.replaceAll("(?s).*\nSubject: Mail (\\d+)\n.*", "$1"))
                .isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
        assertThat(node.mail(mails.get(499)).attempts()).isEqualTo(1);
    }

    @Test
    void sendsNothingInTheClearWhereTlsIsRequired() {
        UUID id = node.write("first@example.org", "First");
        String[] strict = MailNode.relay(server.port(), "spring.mail.properties.mail.smtp.starttls.required=true");
        try (MailNode careful = new MailNode(database, clock, strict)) {
            careful.dispatcher().runDue();
            assertThat(careful.complaint())
                    .hasValueSatisfying(words -> assertThat(words).contains("STARTTLS"));
        }

        assertThat(node.mail(id).state()).isEqualTo(MailState.QUEUED);
        assertThat(server.heard("MAIL")).isFalse();
    }

    @Test
    void keepsEverythingWhereNoRelayIsSet() {
        UUID id = node.write("first@example.org", "First");
        try (MailNode alone = new MailNode(database, clock, "spring.mail.host=")) {
            alone.dispatcher().runDue();
        }

        assertThat(node.mail(id).state()).isEqualTo(MailState.CAPTURED);
        assertThat(node.mail(id).attempts()).isZero();
        assertThat(server.connections()).isZero();
    }

    @Test
    void sendsOnlyToTheTrialListWhileOnTrial() {
        UUID stranger = node.write("contact@elsewhere.example", "Stranger");
        UUID colleague = node.write("Tester@Programme.example.org", "Colleague");
        UUID neighbour = node.write("someone@friends.example.org", "Neighbour");
        UUID lookalike = node.write("tester@programme.example.org.evil.example", "Lookalike");
        String[] trial = MailNode.relay(
                server.port(),
                "bsp.mail.trial=true",
                "bsp.mail.trial-allow=tester@programme.example.org, friends.example.org");
        try (MailNode careful = new MailNode(database, clock, trial)) {
            careful.dispatcher().runDue();
        }

        assertThat(node.mail(stranger).state()).isEqualTo(MailState.CAPTURED);
        assertThat(node.mail(lookalike).state()).isEqualTo(MailState.CAPTURED);
        assertThat(node.mail(colleague).state()).isEqualTo(MailState.SENT);
        assertThat(node.mail(neighbour).state()).isEqualTo(MailState.SENT);
        assertThat(server.got()).hasSize(2);
    }
}
