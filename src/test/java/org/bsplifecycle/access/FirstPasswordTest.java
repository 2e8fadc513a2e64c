package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

@BspTest
class FirstPasswordTest {

    private static final String GIVEN = "given at the start";
    private static final String OWN = "correct horse battery";
    private static final String PAGE = "/password";
    private static int users;

    private final String user = "firstPasswordTest" + ++users;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstPasswords firstPasswords;

    @BeforeEach
    void openAccount() {
        accounts.create(new Account(user, "Sample", "Owner", null, List.of(Groups.ADMINISTRATORS)), GIVEN);
        firstPasswords.given(user);
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(user);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/staff", "/staff/correspondence", "/camunda/app/admin/default/", "/camunda/app/tasklist/", "/x"
            })
    void opensNothingButThePageThatChangesIt(String path) {
        Visitor visitor = new Visitor(port).loggedIn(user, GIVEN);

        assertThat(visitor.get(path).headers().firstValue("Location")).contains(PAGE);
        assertThat(visitor.get(PAGE).body()).contains("given to you for the first log-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/bsps", "/camunda/api/engine/engine/default/user", "/camunda/api/admin/auth/user/default"})
    void opensNoData(String path) {
        assertThat(new Visitor(port).loggedIn(user, GIVEN).getJson(path).statusCode())
                .isEqualTo(403);
    }

    @Test
    void opensNothingToMachines() {
        HttpResponse<String> answer = new Visitor(port).basic("GET", "/api/bsps", user, GIVEN);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("choose one of your own");
    }

    @Test
    void letsOneGo() {
        Visitor visitor = new Visitor(port).loggedIn(user, GIVEN);

        assertThat(visitor.submit(PAGE, "/logout", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/login?out"));
    }

    @Test
    void isOverWithOnesOwn() {
        Visitor visitor = new Visitor(port).loggedIn(user, GIVEN);

        assertThat(change(visitor, GIVEN, OWN, OWN).headers().firstValue("Location"))
                .contains("/login?changed");
        assertThat(visitor.get("/staff").headers().firstValue("Location")).contains("/login");
        assertThat(visitor.get("/login?changed").body()).contains("Log in with the new one");
        assertThat(new Visitor(port).loggedIn(user, OWN).get("/staff").statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port).basic("GET", "/api/bsps", user, OWN).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "not this one at all, correct horse battery, correct horse battery, This is not your password",
        "given at the start, given at the start, given at the start, that you do not have already",
        "given at the start, rehearsal, rehearsal, At least 15 characters",
        "given at the start, correct horse battery, correct horse, Type the new password once more"
    })
    void staysUntilOneIsChosen(String current, String chosen, String again, String sentence) {
        Visitor visitor = new Visitor(port).loggedIn(user, GIVEN);

        HttpResponse<String> answer = change(visitor, current, chosen, again);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<title>Error: ", sentence).doesNotContain(chosen);
        assertThat(visitor.get("/staff").headers().firstValue("Location")).contains(PAGE);
    }

    private static HttpResponse<String> change(Visitor visitor, String current, String chosen, String again) {
        return visitor.submit(PAGE, PAGE, Map.of("current", current, "chosen", chosen, "again", again));
    }
}
