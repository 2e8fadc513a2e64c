package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules hold wherever a password is set. */
@BspTest
class PasswordTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String GOOD = "battery horse correct";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identity;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstPasswords firstPasswords;

    private TwoPartners story;
    private String staff;

    @BeforeEach
    void begin() {
        story = new TwoPartners(engine, accounts);
        staff = story.staff(Groups.EVIDENCE_TEAM);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rehearsal", "xK7pQ2mN9vR4tY", "passwordpassword", "somebodyNew rides the bus"})
    void anAdministratorCannotGiveABadOne(String password) {
        String account = "{\"profile\": {\"id\": \"somebodyNew\"}, \"credentials\": {\"password\": \"%s\"}}";

        var answer = admin().postToWebapp(ENGINE + "/user/create", account.formatted(password));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Choose another password: at least 15 characters")
                .doesNotContain(password);
        assertThat(identity.createUserQuery().userId("somebodyNew").count()).isZero();
    }

    @Test
    void nobodyCanChooseABadOne() {
        var answer =
                visitor().sendToWebapp("PUT", ENGINE + "/user/" + staff + "/credentials", change("passwordpassword"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Choose another password: at least 15 characters");
        new Visitor(port).loggedIn(staff, TwoPartners.PASSWORD);
    }

    @Test
    void adminSaysWhileOneTypes() {
        String typed = "{\"password\": \"%s rides\", \"profile\": {\"id\": \"%s\"}}".formatted(staff, staff);

        assertThat(visitor()
                        .postToWebapp(ENGINE + "/identity/password-policy", typed)
                        .body())
                .contains("Without the person's user name, name or email address")
                .contains("\"valid\":false");
    }

    @Test
    void noAccountIsMadeWithABadOne() {
        assertThatThrownBy(() -> accounts.create(new Account("somebodyNew", "A", "B", null, List.of()), "too short"))
                .hasMessageContaining("Password does not match policy");
    }

    @Test
    void theFirstAdministratorHasNoBadOneEither() {
        accounts.delete(FirstAdministrator.ID);
        var first =
                new FirstAdministrator(identity, accounts, firstPasswords, new BootstrapSettings("rehearsal", true));

        assertThatThrownBy(first::create).isInstanceOf(BadFirstPassword.class);
        assertThat(identity.createUserQuery().userId(FirstAdministrator.ID).count())
                .isZero();
        new FirstAdministrator(identity, accounts, firstPasswords, new BootstrapSettings("", true)).create();
    }

    @Test
    void everyCharacterOfALongOneCounts() {
        String longest = GOOD.repeat(200).substring(0, 4_096);
        var changed = visitor().sendToWebapp("PUT", ENGINE + "/user/" + staff + "/credentials", change(longest));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);

        new Visitor(port).loggedIn(staff, longest);
        assertThat(new Visitor(port).logIn(staff, longest.substring(0, 4_095)).statusCode())
                .isEqualTo(401);
    }

    private static String change(String password) {
        return "{\"password\": \"%s\", \"authenticatedUserPassword\": \"%s\"}"
                .formatted(password, TwoPartners.PASSWORD);
    }

    private Visitor visitor() {
        return new Visitor(port).loggedIn(staff, TwoPartners.PASSWORD);
    }

    private Visitor admin() {
        return new Visitor(port).loggedIn(story.staff(Groups.ADMINISTRATORS), TwoPartners.PASSWORD);
    }
}
