package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.correspondence.Sending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** One server under two names, which know nothing of one another. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"bsp.base-url=https://support.example", "bsp.staff-url=https://staff.example:8443/"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = SharedPostgres.Initializer.class)
class TwoHostsIT {

    private static final String PUBLIC = "support.example";
    private static final String STAFF = "staff.example:8443";

    @LocalServerPort
    int port;

    @Autowired
    Sending sending;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/correspondence",
                "//staff",
                "/staff;x=1",
                "/camunda/app/tasklist/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default",
                "/api/bsps",
                "/login",
                "/login/oauth2/code/provider",
                "/oauth2/authorization/provider",
                "/logout",
                "/password"
            })
    void staffPagesAreNotThereForThePublic(String path) {
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(status(ask(method, path, PUBLIC, ""))).isIn("404", "400");
        }
        assertThat(status(ask("GET", path, PUBLIC, "X-Forwarded-Host: staff.example\r\n")))
                .isIn("404", "400");
        assertThat(status(ask("GET", path, "127.0.0.1", ""))).isIn("404", "400");
    }

    @Test
    void anotherSpellingLeadsToTheOneThatIsNotThere() {
        assertThat(ask("GET", "/%73taff", PUBLIC, "")).contains("308", "Location: /staff\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/learning-reports", "/privacy", "/accessibility", "/actuator/health"})
    void thePublicHasItsOwn(String path) {
        assertThat(status(ask("GET", path, PUBLIC, ""))).isEqualTo("200");
        assertThat(status(ask("GET", path, PUBLIC.toUpperCase() + ":80", ""))).isEqualTo("200");
    }

    @Test
    void staffHaveTheirs() {
        assertThat(status(ask("GET", "/login", STAFF, ""))).isEqualTo("200");
        assertThat(ask("GET", "/staff", STAFF, "Accept: text/html\r\n")).contains("302", "Location: /login");
        assertThat(status(ask("GET", "/api/bsps", STAFF, ""))).isEqualTo("401");
        assertThat(ask("GET", "/", STAFF, "")).contains("302", "Location: /staff\r\n");
        assertThat(status(ask("GET", "/actuator/health", STAFF, ""))).isEqualTo("200");
        assertThat(status(ask("GET", "/actuator/health", "10.0.0.1", ""))).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/expression-of-interest", "/respond/token", "/survey/token", "/learning-reports"})
    void thePublicsPagesAreElsewhereForStaff(String path) {
        assertThat(ask("GET", path + "?x=1", STAFF, ""))
                .contains("302", "Location: https://support.example" + path + "?x=1\r\n");
        assertThat(status(ask("POST", path, STAFF, ""))).isEqualTo("404");
    }

    @Test
    void whatIsNotThereIsAPageWithAllItsHeaders() {
        assertThat(ask("GET", "/staff", PUBLIC, "Accept: text/html\r\n"))
                .contains("We cannot find that page", "Content-Security-Policy: default-src 'self'");
    }

    @Test
    void mailsLeadEachToTheirOwn() {
        assertThat(sending.page("/x")).isEqualTo("https://support.example/x");
        assertThat(sending.staffPage("/x")).isEqualTo("https://staff.example:8443/x");
    }

    private static String status(String answer) {
        return answer.split(" ", 3)[1];
    }

    /** By hand: Java's client says itself what host it asks. */
    private String ask(String method, String path, String host, String header) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request =
                    "%s %s HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream()
                    .write(request.formatted(method, path, host, header).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
