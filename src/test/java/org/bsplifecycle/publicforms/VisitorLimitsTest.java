package org.bsplifecycle.publicforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test comes from a house of its own: 127.0.0.1, where all other tests come from, is not counted. */
@BspTest
class VisitorLimitsTest {

    private static final AtomicInteger HOUSES = new AtomicInteger(10);

    @LocalServerPort
    int port;

    @Autowired
    Links links;

    @Autowired
    LinkKey key;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private String house;

    @BeforeEach
    void newHouse() {
        house = "127.0.0." + HOUSES.incrementAndGet();
    }

    @Test
    void oneAddressSendsOnlySoManyAnswersAndOthersGoOn() {
        assertThat(triesUntilRefused(() -> status(house, "POST", "/expression-of-interest")))
                .isBetween(120, 200);

        String refused = answer(house, "POST", "/expression-of-interest", "");
        assertThat(refused).startsWith("HTTP/1.1 429").contains("Retry-After: ", "Please wait a little");
        assertThat(status(house, "GET", "/expression-of-interest")).isEqualTo(200);
        assertThat(status("127.0.0.250", "POST", "/expression-of-interest")).isNotEqualTo(429);
    }

    @Test
    void whoGuessesLinksIsSlowedDownAndOnlyThey() {
        String link = links.url(links.create(
                        LinkPurpose.PROMPT,
                        UUID.randomUUID().toString(),
                        clock.instant().minus(Duration.ofDays(1))))
                .replaceFirst("https?://[^/]*", "");
        assertThat(triesUntilRefused(() -> status(house, "GET", link))).isBetween(30, 60);

        assertThat(status(house, "POST", "/survey/anything")).isEqualTo(429);
        assertThat(status("127.0.0.251", "GET", link)).isEqualTo(410);
    }

    @Test
    void whoGuessesPasswordsIsSlowedDownWhateverTheAccount() {
        assertThat(triesUntilRefused(() -> Integer.parseInt(
                        logIn(house, "nobody" + UUID.randomUUID()).split(" ")[1])))
                .isBetween(99, 150);
        assertThat(logIn("127.0.0.252", "nobody")).startsWith("HTTP/1.1 401");
    }

    @Test
    void soIsWhoGuessesThemOnThePage() {
        String page = answer(house, "GET", "/login", "");
        String cookie = first(page, "Set-Cookie: (BSP-FORM=[^;]+)");
        String tryAgain = "/login?password=wrong&_csrf=" + first(page, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

        assertThat(triesUntilRefused(() -> Integer.parseInt(
                        answer(house, "POST", tryAgain + "&username=" + UUID.randomUUID(), "Cookie: " + cookie + "\r\n")
                                .split(" ")[1])))
                .isBetween(99, 150);
    }

    /** Or a stranger could keep an administrator out by guessing once a minute. */
    @Test
    void whoGuessesOneAccountsPasswordWaitsAndItsOwnerDoesNot() {
        assertThat(triesUntilRefused(
                        () -> Integer.parseInt(logIn(house, "admin").split(" ")[1])))
                .isBetween(5, 20);

        assertThat(logIn(house, "admin"))
                .contains("Retry-After: ")
                .containsPattern("Wait \\d+ seconds? and try again")
                .doesNotContain("admin");
        assertThat(logIn("127.0.0.252", "admin")).as("elsewhere").startsWith("HTTP/1.1 401");
        assertThat(logIn(house, "manager")).as("another account").startsWith("HTTP/1.1 401");
    }

    @Test
    void anAddressHasOneSpelling() {
        assertThat(answer(house, "GET", "/r%65spond/x?y=%65", ""))
                .startsWith("HTTP/1.1 308")
                .contains("Location: /respond/x?y=%65");
        assertThat(answer(house, "POST", "/expression%2Dof%2Dinterest", ""))
                .contains("Location: /expression-of-interest");
        assertThat(answer(house, "GET", "/r%2565spond/x", "")).doesNotContain("Location: /respond");
    }

    @Test
    void twoNodesCountTogether() {
        LimitSettings ten = new LimitSettings(10, 6000, 30, 100, 5, Set.of());
        Limits one = new Limits(database, ten, key);
        Limits other = new Limits(database, ten, key);

        long taken = IntStream.range(0, 60)
                .parallel()
                .filter(i ->
                        (i % 2 == 0 ? one : other).count(Limit.FORMS, house).isZero())
                .count();

        assertThat(taken).isEqualTo(10);
    }

    @Test
    void aHouseWithManyAddressesOfVersionSixIsOne() {
        LimitSettings two = new LimitSettings(2, 6000, 30, 100, 5, Set.of());
        Limits limits = new Limits(database, two, key);
        String network = "2001:db8:" + Integer.toHexString(house.hashCode() & 0xffff) + ":1:";

        assertThat(limits.count(Limit.FORMS, network + ":1")).isZero();
        assertThat(limits.count(Limit.FORMS, network + ":2")).isZero();
        assertThat(limits.count(Limit.FORMS, network + ":3")).isPositive();
    }

    @Test
    void noAddressIsKept() {
        status(house, "POST", "/expression-of-interest");

        assertThat(db.sql(
                                "select count(*) from bsp.rate_limit where id like '%127.0%' or encode(state, 'escape') like '%127.0%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A little more than the limit while time passes. */
    private static int triesUntilRefused(IntSupplier status) {
        int tries = 0;
        while (status.getAsInt() != 429 && tries < 1000) {
            tries++;
        }
        return tries;
    }

    private String logIn(String from, String user) {
        String credentials = Base64.getEncoder().encodeToString((user + ":wrong").getBytes(StandardCharsets.UTF_8));
        return answer(from, "GET", "/api/bsps", "Authorization: Basic " + credentials + "\r\n");
    }

    private static String first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private int status(String from, String method, String path) {
        return Integer.parseInt(answer(from, method, path, "").split(" ")[1]);
    }

    /** By hand, because the client of this JDK cannot say from which address it comes. */
    private String answer(String from, String method, String path, String headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n%s\r\n")
                            .formatted(method, path, headers)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + method + " " + path, e);
        }
    }
}
