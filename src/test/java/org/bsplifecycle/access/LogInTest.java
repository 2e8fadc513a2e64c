package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        assertThat(visitor.logIn(user, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/camunda/app/tasklist/");
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.getJson("/camunda/api/admin/auth/user/default").body())
                .contains(user)
                .contains("cockpit");
    }

    @Test
    void leadsStaffToThePortfolioOtherwise() {
        assertThat(new Visitor(port).logIn(user, PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/staff"));
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
