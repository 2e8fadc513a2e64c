package org.bsplifecycle.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bsplifecycle.correspondence.smtp.Fate.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RelayTest {

    private static final Sender SENDER =
            new Sender("Support Programme", "programme@example.org", "answers@example.org");

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final AtomicInteger asked = new AtomicInteger();
    private final Relay relay = relay(server.port());
    private final Line line = new Line(relay);

    static Relay relay(int port) {
        return new Relay(
                new RelaySettings(
                        "127.0.0.1",
                        port,
                        null,
                        null,
                        false,
                        Map.of(),
                        Duration.ofMillis(500),
                        Duration.ofMillis(300),
                        Duration.ofMillis(900)),
                SENDER);
    }

    static Letter letter(String to, String subject) {
        return new Letter("<1@bsp.example>", to, subject, "Hello\n", "<p>Hello</p>", Instant.EPOCH, null, null);
    }

    @AfterEach
    void close() {
        line.close();
        relay.close();
        server.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("MAIL", "451 later", Kind.NOT_NOW, false),
                arguments("MAIL", "550 not you", Kind.NOT_NOW, false),
                arguments("MAIL", "421 bye" + ScriptedSmtp.THEN_DROP, Kind.HUNG_UP, false),
                arguments("RCPT", "450 grey", Kind.NOT_NOW, false),
                arguments("RCPT", "452 full", Kind.NOT_NOW, false),
                arguments("RCPT", "550 nobody", Kind.NEVER, false),
                arguments("RCPT", "553 nobody", Kind.NEVER, false),
                arguments("RCPT", ScriptedSmtp.DROP, Kind.NOT_NOW, false),
                arguments("RCPT", ScriptedSmtp.RESET, Kind.NOT_NOW, false),
                arguments("RCPT", ScriptedSmtp.HANG, Kind.NOT_NOW, false),
                arguments("DATA", "451 later", Kind.NOT_NOW, false),
                arguments("DATA", "554 no", Kind.NEVER, false),
                arguments("DATA", ScriptedSmtp.DROP, Kind.NOT_NOW, false),
                arguments("DATA", "354 go on" + ScriptedSmtp.THEN_DROP, Kind.UNCLEAR, true),
                arguments(".", "451 later", Kind.NOT_NOW, true),
                arguments(".", "421 bye" + ScriptedSmtp.THEN_DROP, Kind.NOT_NOW, true),
                arguments(".", "554 no", Kind.NEVER, true),
                arguments(".", ScriptedSmtp.DROP, Kind.UNCLEAR, true),
                arguments(".", ScriptedSmtp.RESET, Kind.UNCLEAR, true),
                arguments(".", ScriptedSmtp.HANG, Kind.UNCLEAR, true),
                arguments(".", ScriptedSmtp.TRICKLE, Kind.UNCLEAR, true),
                arguments(".", "nonsense", Kind.UNCLEAR, true),
                arguments(".", "250 mine" + ScriptedSmtp.THEN_DROP, Kind.SENT, true));
    }

    @ParameterizedTest(name = "{0} answered by {1} is {2}")
    @MethodSource("faults")
    void tellsWhatBecameOfAMail(String verb, String answer, Kind kind, boolean dot) throws Unreachable {
        server.on(verb, answer);

        Fate fate = line.send(letter("contact@example.org", "Hello"), this::yes);

        assertThat(fate.kind()).isEqualTo(kind);
        assertThat(asked).hasValue(dot ? 1 : 0);
        assertThat(server.got()).hasSizeLessThanOrEqualTo(dot ? 1 : 0);
        assertThat(line.send(letter("contact@example.org", "Next"), this::yes).kind())
                .as("the mail after it")
                .isEqualTo(Kind.SENT);
    }

    @Test
    void keepsTheRelaysWords() throws Unreachable {
        server.on(".", "250 2.0.0 queued as 4711");

        assertThat(line.send(letter("contact@example.org", "Hello"), this::yes).reply())
                .isEqualTo("250 2.0.0 queued as 4711");
    }

    @Test
    void sendsNothingWhenTheMailIsSomebodyElses() throws Unreachable {
        Fate fate = line.send(letter("contact@example.org", "Hello"), () -> false);

        assertThat(fate.kind()).isEqualTo(Kind.NOT_MINE);
        assertThat(server.got()).isEmpty();
        assertThat(line.send(letter("contact@example.org", "Hello"), this::yes).kind())
                .isEqualTo(Kind.SENT);
        assertThat(server.got()).hasSize(1);
    }

    @Test
    void sendsNothingWhenTheDatabaseIsAway() throws Unreachable {
        Fate fate = line.send(letter("contact@example.org", "Hello"), () -> {
            throw new IllegalStateException("the database is away");
        });

        assertThat(fate.kind()).isEqualTo(Kind.NOT_NOW);
        assertThat(server.got()).isEmpty();
    }

    @Test
    void sendsABatchOverOneConnection() throws Unreachable {
        for (int i = 0; i < 20; i++) {
            assertThat(line.send(letter("contact@example.org", "Mail " + i), this::yes)
                            .kind())
                    .isEqualTo(Kind.SENT);
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void leavesARelayThatReadsNoFurther() throws Unreachable {
        server.on("DATA", "354 go on" + ScriptedSmtp.THEN_HANG);
        Letter endless = new Letter(
                "<1@bsp.example>",
                "contact@example.org",
                "Long",
                "A line that is read by nobody.\n".repeat(300_000),
                "<p>Hello</p>",
                Instant.EPOCH,
                null,
                null);
        Instant begun = Instant.now();

        Fate fate = line.send(endless, this::yes);

        assertThat(fate.kind()).isEqualTo(Kind.NOT_NOW);
        assertThat(asked).as("leave to send the dot").hasValue(0);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(line.send(letter("contact@example.org", "Next"), this::yes).kind())
                .isEqualTo(Kind.SENT);
    }

    @Test
    void callsAgainWhenTheRelayHangsUpBetweenMails() throws Unreachable {
        server.on(".", "250 ok", "250 ok", "250 ok" + ScriptedSmtp.THEN_DROP);

        for (int i = 0; i < 5; i++) {
            assertThat(line.send(letter("contact@example.org", "Mail " + i), this::yes)
                            .kind())
                    .isEqualTo(Kind.SENT);
        }

        assertThat(server.accepted()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 later", "554 go away", ScriptedSmtp.DROP, ScriptedSmtp.HANG, ScriptedSmtp.TRICKLE})
    void saysThatTheRelayCannotBeReached(String greeting) {
        server.on("CONNECT", greeting);

        assertThatThrownBy(() -> line.send(letter("contact@example.org", "Hello"), this::yes))
                .isInstanceOf(Unreachable.class);
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = taken.getLocalPort();
        }

        try (Relay nobody = relay(free);
                Line dead = new Line(nobody)) {
            assertThatThrownBy(() -> dead.send(letter("contact@example.org", "Hello"), this::yes))
                    .isInstanceOf(Unreachable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: e@example.org",
                "a@example.org, b@example.org",
                "g:a@example.org,b@example.org;",
                "Name <a@example.org>",
                "a b@example.org",
                ""
            })
    void refusesWhatIsNotOneAddress(String to) throws Unreachable {
        assertThat(line.send(letter(to, "Hello"), this::yes).kind()).isEqualTo(Kind.NEVER);
        assertThat(server.got()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\nBcc: e@example.org", "x\nBcc: e@example.org", "x\u2028y", "x\u0000y"})
    void refusesASubjectThatBreaksItsHeader(String subject) throws Unreachable {
        assertThat(line.send(letter("contact@example.org", subject), this::yes).kind())
                .isEqualTo(Kind.NEVER);
        assertThat(server.got()).isEmpty();
    }

    private boolean yes() {
        asked.incrementAndGet();
        return true;
    }
}
