package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.access.IdentityProvider.knows;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.DEFINED_PORT;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Where the settings leave both doors open, each is for its own people. */
@SpringBootTest(webEnvironment = DEFINED_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = SharedPostgres.Initializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcBesideAccountsIT {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final int THERE = TestSocketUtils.findAvailableTcpPort();
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PASSWORD = "correct horse battery";

    private ConfigurableApplicationContext provider;

    @Autowired
    IdentityService identity;

    @Autowired
    Accounts accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        IdentityProvider.settings(settings, PORT, THERE);
        settings.add("bsp.oidc.local-accounts", () -> true);
        settings.add("bsp.oidc.groups.managers", () -> "Watchers");
        settings.add("bsp.oidc.groups.camunda-admin", () -> "Keepers");
    }

    @BeforeAll
    void startTheProvider() {
        provider = IdentityProvider.start(THERE, "http://localhost:" + PORT);
    }

    @AfterAll
    void stopTheProvider() {
        provider.close();
    }

    @Test
    void bothDoorsAreOpen() {
        hasAnAccount("bothLocal");
        knows("bothElsewhere", Map.of(), "Watchers");
        assertThat(here().get("/login").body())
                .contains("Log in with your Example account", "/oauth2/authorization/provider")
                .contains("name=\"password\"");

        Visitor local = here().loggedIn("bothLocal", PASSWORD);
        Visitor elsewhere = here();
        logIn(elsewhere, "bothElsewhere");

        for (Visitor visitor : List.of(local, elsewhere)) {
            assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
            assertThat(visitor.getJson(ENGINE + "/task").statusCode()).isEqualTo(200);
        }
        assertThat(here().basic("GET", "/api/bsps", "bothLocal", PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(identity.createUserQuery().userId(FirstAdministrator.ID).count())
                .as("somebody could use it")
                .isOne();
    }

    @Test
    void nobodyComesFromThereToAnAccountThatWasMadeHere() {
        hasAnAccount("madeHere");
        Visitor owner = here().loggedIn("madeHere", PASSWORD);
        knows("madeHere", Map.of("email_verified", true), "Keepers");
        Visitor namesake = here();

        HttpResponse<String> refused = logIn(namesake, "madeHere");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("another account has your user name");
        assertThat(namesake.get("/staff").headers().firstValue("Location")).contains("/login");
        assertThat(groups("madeHere")).containsExactly(Groups.MANAGERS);
        assertThat(owner.get("/staff").statusCode()).as("the owner stays").isEqualTo(200);
        here().loggedIn("madeHere", PASSWORD);
    }

    @Test
    void nobodyComesWithAPasswordToAnAccountOfTheProviders() {
        knows("fromThere", Map.of(), "Keepers");
        Visitor owner = here();
        logIn(owner, "fromThere");

        for (String tried : List.of("", IdentityProvider.PASSWORD, "fromThere", PASSWORD)) {
            assertThat(here().logIn("fromThere", tried).statusCode()).isEqualTo(401);
        }
        String given = "{\"password\": \"%s\", \"authenticatedUserPassword\": \"x\"}".formatted(PASSWORD);
        assertThat(owner.sendToWebapp("PUT", ENGINE + "/user/fromThere/credentials", given)
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.get("/password").statusCode()).isEqualTo(403);
        assertThat(identity.checkPassword("fromThere", PASSWORD)).isFalse();
    }

    private void hasAnAccount(String user) {
        accounts.create(new Account(user, "Local", "One", null, List.of(Groups.MANAGERS)), PASSWORD);
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private static Visitor here() {
        return new Visitor(PORT);
    }

    private static HttpResponse<String> logIn(Visitor visitor, String subject) {
        return IdentityProvider.logIn(visitor, THERE, subject);
    }
}
