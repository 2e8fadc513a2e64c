package org.bsplifecycle.publicforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = {SamplePages.Alone.class, SamplePages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(60)
class TroublePagesTest {

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]*)</h1>");
    private static final int TWO_MB = 2 * 1024 * 1024;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void aPersonReadsAPage() throws Exception {
        assertThat(heading("/nowhere")).isEqualTo("404 We cannot find that page");
        assertThat(heading("/error")).isEqualTo("404 We cannot find that page");
        assertThat(heading("/respond/refused")).isEqualTo("400 We could not read that");
        assertThat(heading("/respond/body")).isEqualTo("405 That cannot be done here");
        assertThat(heading("/respond/broken")).isEqualTo("500 Something went wrong on our side");
        assertThat(heading("/respond/overtaken")).isEqualTo("409 Somebody did this before you");
        assertThat(heading("/respond/over")).isEqualTo("410 This link does not work, or no longer");
        assertThat(heading("/respond/sample?page=x")).isEqualTo("400 We could not read that");
        assertThat(get("/respond/refused").body()).contains("“Scope” is signed off already.");
    }

    @Test
    void aMachineReadsAProblem() throws Exception {
        var refused = get("/api/refused");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(refused.body())
                .contains("\"detail\":\"“Scope” is signed off already.\"")
                .contains("\"instance\":\"/api/refused\"");
        assertThat(get("/api/nowhere").body()).contains("\"status\":404");
    }

    @Test
    void aMachineLearnsWhichFormatsThereAre() throws Exception {
        assertThat(post("/api/json", "text/plain", BodyPublishers.ofString("{}")))
                .isEqualTo(415);
        assertThat(post("/api/json", "application/json", BodyPublishers.ofString("{}"), "image/png"))
                .isEqualTo(406);
        assertThat(post("/api/json", "application/json", BodyPublishers.ofString("{}")))
                .isEqualTo(200);
    }

    @Test
    void nobodyReadsWhatWentOnInside() throws Exception {
        for (String path : new String[] {"/respond/broken", "/respond/away", "/respond/refused", "/api/refused"}) {
            assertThat(get(path).body())
                    .doesNotContain("secret")
                    .doesNotContain("Exception")
                    .doesNotContain("org.bsplifecycle");
        }
    }

    @Test
    void aDatabaseThatIsAwayComesBack() throws Exception {
        var away = get("/respond/away");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("retry-after")).hasValue("30");
    }

    @Test
    void pagesBehindALinkStayPrivateAlsoWhenTheyFail() throws Exception {
        for (String path : new String[] {"/respond/sample", "/respond/over", "/respond/broken"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("cache-control")).hasValue("no-store");
            assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("x-robots-tag")).hasValue("noindex");
        }
    }

    @Nested
    class ABodyAboveTwoMegabytes {

        @Test
        void isRefusedWhenItSaysSo() throws Exception {
            assertThat(post("/respond/body", "text/plain", BodyPublishers.ofByteArray(new byte[TWO_MB + 1])))
                    .isEqualTo(413);
            assertThat(post("/api/body", "text/plain", BodyPublishers.ofByteArray(new byte[TWO_MB])))
                    .isEqualTo(200);
        }

        @Test
        void isCutOffWhenItDoesNot() throws Exception {
            assertThat(post("/api/body", "text/plain", chunked(TWO_MB + 1))).isEqualTo(413);
            assertThat(post("/api/body", "text/plain", chunked(1000))).isEqualTo(200);
        }

        @Test
        void isCutOffInTheMiddleOfAText() throws Exception {
            byte[] json = ("{\"text\": \"" + "x".repeat(TWO_MB) + "\"}").getBytes(StandardCharsets.UTF_8);

            assertThat(post("/api/json", "application/json", chunked(json))).isEqualTo(413);
            assertThat(post("/api/json", "application/json", BodyPublishers.ofString("{\"text\": ")))
                    .isEqualTo(400);
        }

        @Test
        void isRefusedAsAForm() throws Exception {
            assertThat(post("/respond/parameters", "application/x-www-form-urlencoded", chunked(TWO_MB + 1)))
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded-not", "?"})
    void onlyAFormIsAForm(String type) throws Exception {
        assertThat(post("/respond/parameters", type, BodyPublishers.ofString("{\"a\":1}")))
                .isEqualTo(415);
        assertThat(post("/respond/parameters", "application/x-www-form-urlencoded; charset=utf-8", chunked(1)))
                .isEqualTo(200);
    }

    @Test
    void tenThousandFieldsAreTooMany() throws Exception {
        String many = "a=1&".repeat(10_000);

        assertThat(post("/respond/parameters", "application/x-www-form-urlencoded", BodyPublishers.ofString(many)))
                .isBetween(400, 413);
    }

    private static BodyPublisher chunked(int length) {
        return chunked(new byte[length]);
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private int post(String path, String type, BodyPublisher body) throws Exception {
        return post(path, type, body, "*/*");
    }

    private int post(String path, String type, BodyPublisher body, String accept) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(body);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private String heading(String path) throws Exception {
        var response = get(path);
        Matcher heading = HEADING.matcher(response.body());
        assertThat(heading.find()).as(response.body()).isTrue();
        return response.statusCode() + " " + heading.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
