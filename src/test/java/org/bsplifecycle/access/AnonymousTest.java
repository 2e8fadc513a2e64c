package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class AnonymousTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/expression-of-interest",
                "/expression-of-interest/received/BSP-2021-001",
                "/respond/none",
                "/survey/none",
                "/learning-reports",
                "/learning-reports/none",
                "/learning-reports/feed.atom",
                "/accessibility",
                "/privacy",
                "/assets/none.css",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css",
                "/login",
                "/favicon.ico",
                "/robots.txt",
                "/actuator/health"
            })
    void mayReadThePublicPages(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/login");
        assertThat(answer.statusCode()).isNotIn(401, 403);
    }

    @Test
    void isToldAsARobotWhatIsNobodysBusiness() {
        assertThat(new Visitor(port).get("/robots.txt").body())
                .contains("Disallow: /respond", "Disallow: /survey", "Disallow: /staff", "Disallow: /camunda")
                .contains("Disallow: /expression-of-interest/received");
        assertThat(new Visitor(port).get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    /** The second is the id {@code NUL abc} as the cookie has it: no text that the database takes. */
    @ParameterizedTest
    @ValueSource(strings = {"SESSION=x", "SESSION=AGFiYw==", "REDIRECT_URI=aHR0cDovL1t4", "REDIRECT_URI=%"})
    void comesInWithACookieThatIsNone(String cookie) {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.send(visitor.request("/login")
                                .header("Cookie", cookie)
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/no/such/page", "/api/bsps", "/camunda/api/engine/engine/default/task"})
    void mayCallABodyAnUploadWithoutSayingHowItIsDivided(String path) {
        Visitor visitor = new Visitor(port);
        var request = visitor.request(path).header("Content-Type", "multipart/form-data");

        assertThat(visitor.send(request.copy().GET()).statusCode()).isLessThan(500);
        var answer = visitor.send(request.copy().POST(BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/bsps/BSP-2021-001",
                "/staff/correspondence",
                "/camunda",
                "/camunda/",
                "/camunda/app/",
                "/camunda/app/tasklist/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/#/setup",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/lib/deps.js",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/db",
                "/logout"
            })
    void isAskedToLogInForEveryOtherPage(String path) {
        assertThat(new Visitor(port).get(path).headers().firstValue("Location")).contains("/login");
    }

    /** A log-in would not help somebody of a partnership who has mistyped an address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/camunda/app/tasklist/index.html",
                "/webjars/camunda/securityFilterRules.json",
                "/h2-console",
                "/engine-rest",
                "/engine-rest/user",
                "/login/refused",
                "/expression-of-interest-list",
                "/no/such/page"
            })
    void findsNothingElse(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("We cannot find that page", "Express an interest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/bsps",
                "/api/bsps/BSP-2021-001",
                "/api/correspondence",
                "/api/returns/appendix-1.csv?year=2020-21",
                "/api/no/such/thing",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine/default/identity/password-policy",
                "/camunda/api/cockpit/plugin/base/default/process-definition",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/plugin/license/default/check-key",
                "/camunda/api/welcome/"
            })
    void isNoMachineThatMayRead(String path) {
        assertThat(new Visitor(port).getJson(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%2e%2e/staff",
                "/assets/..%2fstaff",
                "/assets/..;/staff",
                "/login;/../staff",
                "//staff",
                "/staff/",
                "/STAFF",
                "/survey/%2e%2e/staff"
            })
    void findsNoWayRound(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.statusCode() == 302 || answer.statusCode() >= 400).isTrue();
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void getsProblemJsonAsAMachine() {
        var answer = new Visitor(port).getJson("/api/bsps");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
        assertThat(answer.body()).contains("\"status\":401").contains("Log in first");
    }

    @Test
    void leavesNoSession() {
        int before = sessions();

        Visitor visitor = new Visitor(port);
        visitor.get("/");
        visitor.get("/login");
        visitor.get("/expression-of-interest");
        visitor.get("/staff");
        visitor.get("/camunda/app/tasklist/");
        visitor.getJson("/camunda/api/engine/engine/default/task");
        visitor.getJson("/api/bsps");
        visitor.logIn("anonymousTestNobody", "wrong");

        assertThat(visitor.cookie("SESSION")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void getsOurHeadersOnEveryPage() {
        HttpResponse<String> page = new Visitor(port).get("/login");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void sendsNoFormWithoutItsToken() {
        Visitor visitor = new Visitor(port);

        var publicForm = visitor.send(visitor.request("/expression-of-interest")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=b")));
        var logIn = visitor.send(visitor.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=admin&password=x")));

        assertThat(publicForm.statusCode()).isEqualTo(403);
        assertThat(logIn.headers().firstValue("Location")).contains("/login?again");
    }

    private int sessions() {
        return db.sql("select count(*) from bsp.spring_session where principal_name is null")
                .query(Integer.class)
                .single();
    }
}
