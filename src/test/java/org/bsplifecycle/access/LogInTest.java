package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

@BspTest
class LogInTest {

    private static int users;
    private static final String PASSWORD = "correct horse battery";

    private final String user = "loginTest" + ++users;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    CookieSerializer cookies;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void openAccount() {
        accounts.create(new Account(user, "Test", "Manager", null, List.of(Groups.MANAGERS)), PASSWORD);
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(user);
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.get("/camunda/app/tasklist/").headers().firstValue("Location"))
                .contains("/login");
        assertThat(visitor.logIn(user, PASSWORD).headers().firstValue("Location"))
                .contains("/camunda/app/tasklist/");
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.getJson("/camunda/api/admin/auth/user/default").body())
                .contains(user)
                .contains("cockpit");
    }

    @Test
    void leadsStaffToThePortfolioOtherwise() {
        assertThat(new Visitor(port).logIn(user, PASSWORD).headers().firstValue("Location"))
                .contains("/staff");
    }

    @ParameterizedTest
    @CsvSource({
        "http://elsewhere.example/staff?x=1&y=%2F, /staff?x=1&y=%2F",
        "http://elsewhere.example, /",
        "http://here.example//elsewhere.example/x, /elsewhere.example/x",
        "http://here.example/\\elsewhere.example/x, /elsewhere.example/x",
        "/staff, /staff"
    })
    void leadsNowhereElse(String askedFor, String here) {
        assertThat(ReturnTo.here(askedFor)).isEqualTo(here);
    }

    /** Each of these ways is made by another hand: the entry point's, the session's, ours, Camunda's. */
    @Test
    void leadsNobodyToTheHostThatTheRequestNames() {
        Visitor liar = Visitor.lyingAboutTheHost(port, "evil.example");

        assertThat(liar.get("/staff/correspondence").headers().firstValue("Location"))
                .contains("/login");
        assertThat(liar.logIn(user, PASSWORD).headers().firstValue("Location")).contains("/staff/correspondence");
        assertThat(liar.get("/camunda/app/tasklist/").headers().firstValue("Location"))
                .contains("/camunda/app/tasklist/default/");
        assertThat(liar.submit("/staff", "/logout", Map.of()).headers().firstValue("Location"))
                .contains("/login?out");
    }

    /** The cookie that keeps the page asked for is whatever a browser sends. Spring lets the last of these pass. */
    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/staff", "//evil.example/staff", "/\\evil.example/staff"})
    void leadsToNoOtherServerThatACookieNames(String address) {
        Visitor visitor = new Visitor(port);
        String asked = Base64.getEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8));
        String body = visitor.token("/login") + "&username=" + user + "&password=" + PASSWORD.replace(' ', '+');
        String cookies = "BSP-FORM=" + visitor.cookie("BSP-FORM").orElseThrow() + "; REDIRECT_URI=" + asked;

        var answer = new Visitor(port)
                .send(visitor.request("/login")
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        there -> assertThat(there).matches("/[^/\\\\].*").doesNotStartWith("/login"));
    }

    @Test
    void endsNobodysAccountForAWrongPassword() {
        db.sql("update act_id_user set attempts_ = 5000, lock_exp_time_ = '2001-01-01' where id_ = ?")
                .param(user)
                .update();
        assertThat(new Visitor(port).logIn(user, "wrong").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).logIn(user, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void saysInASentenceThatAPasswordIsWrong() {
        var answer = new Visitor(port).logIn("loginTestNobody", "guess");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("This user name and password do not go together")
                .contains("value=\"loginTestNobody\"")
                .doesNotContain("guess");
    }

    @ParameterizedTest
    @CsvSource({"'', secret, username, Enter your user name", "somebody, '', password, Enter your password"})
    void saysWhatIsMissing(String name, String password, String field, String sentence) {
        assertThat(new Visitor(port).logIn(name, password).body())
                .contains("<a href=\"#%s\">%s".formatted(field, sentence), "id=\"%s-error\"".formatted(field));
    }

    @Test
    void takesNoImpossibleNames() {
        assertThat(new Visitor(port).logIn("nul\u0000l", "x").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).logIn("x".repeat(5000), "x").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).logIn("", "").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsTheSessionInTheDatabaseUnderACookieThatScriptsCannotRead() {
        Visitor visitor = new Visitor(port);
        String before = visitor.cookie("SESSION").orElse("none");

        var answer = visitor.logIn(user, PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
        assertThat(visitor.cookie("SESSION")).isPresent().isNotEqualTo(java.util.Optional.of(before));
        assertThat(sessions(user)).isOne();
    }

    @Test
    void givesANewSessionToABrowserThatBringsOne() {
        Visitor visitor = new Visitor(port).loggedIn(user, PASSWORD);
        String before = visitor.cookie("SESSION").orElseThrow();

        visitor.loggedIn(user, PASSWORD);

        assertThat(visitor.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        Visitor planted = new Visitor(port);
        assertThat(planted.send(planted.request("/staff")
                                .header("Cookie", "SESSION=" + before)
                                .GET())
                        .headers()
                        .firstValue("Location"))
                .contains("/login");
        assertThat(sessions(user)).isOne();
    }

    @Test
    void sendsTheCookieOverTlsOnlyWhereThereIsTls() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.setSecure(true);

        cookies.writeCookieValue(new CookieValue(request, response, "id"));

        assertThat(response.getHeader("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void endsEverywhereWithTheLogOutOfAPage() {
        Visitor visitor = new Visitor(port).loggedIn(user, PASSWORD);

        var answer = visitor.submit("/login", "/logout", Map.of());

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?out");
        assertThat(sessions(user)).isZero();
        assertThat(visitor.getJson("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsEverywhereWithTheLogOutOfAWebApplication() {
        Visitor visitor = new Visitor(port).loggedIn(user, PASSWORD);

        var answer = visitor.postToWebapp("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(sessions(user)).isZero();
        assertThat(visitor.get("/staff").headers().firstValue("Location")).contains("/login");
    }

    @Test
    void endsAtOnceForADeletedAccount() {
        Visitor visitor = new Visitor(port).loggedIn(user, PASSWORD);
        assertThat(visitor.getJson("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);

        accounts.delete(user);

        assertThat(visitor.getJson("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/camunda/app/tasklist/default/").headers().firstValue("Location"))
                .contains("/login");
        assertThat(sessions(user)).isZero();
    }

    private int sessions(String user) {
        return db.sql("select count(*) from bsp.spring_session where principal_name = ?")
                .param(user)
                .query(Integer.class)
                .single();
    }
}
