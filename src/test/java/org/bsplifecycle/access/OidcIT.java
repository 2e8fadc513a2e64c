package org.bsplifecycle.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.access.IdentityProvider.knows;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.DEFINED_PORT;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Browser;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Log-in, loss of groups and log-out with a real provider, over HTTP, by settings alone. */
@SpringBootTest(webEnvironment = DEFINED_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = SharedPostgres.Initializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcIT {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final int THERE = TestSocketUtils.findAvailableTcpPort();
    private static final String ALICE = "alice.o-neil@example.org";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String LOCAL_PASSWORD = "correct horse battery";

    private ConfigurableApplicationContext provider;

    @Autowired
    IdentityService identity;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        IdentityProvider.settings(settings, PORT, THERE);
        settings.add("bsp.oidc.groups.managers", () -> "Watchers");
        settings.add("bsp.oidc.groups.headsOfDelivery[0]", () -> "CN=Heads,OU=Delivery");
        settings.add("bsp.oidc.groups.headsOfDelivery[1]", () -> "/heads");
        settings.add("bsp.oidc.groups.camundaadmin", () -> "Keepers");
    }

    /** While the provider is away, everything is there but the log-in. */
    @BeforeAll
    void startTheProviderLast() {
        assertThat(here().get("/").statusCode()).isEqualTo(200);
        HttpResponse<String> away = here().get("/oauth2/authorization/provider");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("<h1", "We cannot reach the log-in").doesNotContain("Exception");

        provider = IdentityProvider.start(THERE, "http://localhost:" + PORT);
    }

    @AfterAll
    void stopTheProvider() {
        provider.close();
    }

    @Test
    void makesTheAccountAsTheProviderDescribesIt() {
        knows(ALICE, Map.of("email_verified", true), "Watchers", "/heads", "Choir");
        Visitor visitor = here();

        HttpResponse<String> in = logIn(visitor, ALICE);

        assertThat(in.headers().firstValue("Location")).contains("/staff");
        assertThat(groups(ALICE)).containsExactlyInAnyOrder(Groups.MANAGERS, Groups.HEADS_OF_DELIVERY);
        User account = account(ALICE);
        assertThat(List.of(account.getFirstName(), account.getLastName(), account.getEmail()))
                .containsExactly("Given", "Family", "alice@example.org");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
        assertThat(visitor.getJson("/api/bsps").statusCode()).isEqualTo(200);
        assertThat(visitor.getJson(ENGINE + "/task").statusCode()).isEqualTo(200);
        assertThat(visitor.getJson("/camunda/api/admin/auth/user/default").body())
                .contains(ALICE, "tasklist", "cockpit");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        knows("asks", Map.of(), "Watchers");
        Visitor visitor = here();
        assertThat(visitor.get("/staff/correspondence").headers().firstValue("Location"))
                .contains("/login");

        assertThat(logIn(visitor, "asks").headers().firstValue("Location")).contains("/staff/correspondence");
    }

    @Test
    void asksMachinesForCredentialsAndLeadsThemNowhere() {
        assertThat(here().getJson("/api/bsps").statusCode()).isEqualTo(401);
        assertThat(here().getJson(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    void closesTheLogInOfOurs() {
        accounts.create(account("localOne", Groups.MANAGERS), LOCAL_PASSWORD);

        HttpResponse<String> page = here().get("/login");
        assertThat(page.body())
                .contains("Log in with your Example account", "/oauth2/authorization/provider")
                .doesNotContain("name=\"password\"");
        knows("tries", Map.of(), "Watchers");
        Visitor visitor = here();
        logIn(visitor, "tries");
        assertThat(visitor.submit("/staff", "/login", Map.of("username", "localOne", "password", LOCAL_PASSWORD))
                        .statusCode())
                .isEqualTo(405);
        assertThat(sessions("localOne")).isZero();
        assertThat(here().basic("GET", "/api/bsps", "localOne", LOCAL_PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(identity.createUserQuery().userId(FirstAdministrator.ID).count())
                .as("nobody could use it")
                .isZero();
    }

    @Test
    void letsNobodyInWithoutAGroupOfOurs() {
        knows("stranger", Map.of(), "Choir", "camunda-admin", "managers");

        HttpResponse<String> refused = logIn(here(), "stranger");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You have no access here", "none of the groups", "mailto:");
        assertThat(account("stranger")).isNull();
    }

    @Test
    void takesAwayWhatIsLostOverThereAndEndsTheOtherSessions() {
        knows("changing", Map.of(), "Watchers", "/heads");
        Visitor before = here();
        logIn(before, "changing");
        assertThat(before.get("/staff").statusCode()).isEqualTo(200);

        knows("changing", Map.of(), "Watchers");
        Visitor after = here();
        logIn(after, "changing");

        assertThat(groups("changing")).containsExactly(Groups.MANAGERS);
        assertThat(before.getJson(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(before.get("/staff").headers().firstValue("Location")).contains("/login");
        assertThat(after.get("/staff").statusCode()).isEqualTo(200);

        knows("changing", Map.of());
        assertThat(logIn(here(), "changing").statusCode()).isEqualTo(403);

        assertThat(groups("changing")).isEmpty();
        assertThat(after.get("/staff").headers().firstValue("Location")).contains("/login");
    }

    @Test
    void leavesTheAccountsThatWereMadeHereAlone() {
        accounts.create(account("sameName", Groups.MANAGERS), LOCAL_PASSWORD);
        knows("sameName", Map.of(), "Keepers");

        HttpResponse<String> refused = logIn(here(), "sameName");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("another account has your user name");
        assertThat(groups("sameName")).containsExactly(Groups.MANAGERS);
        assertThat(account("sameName").getFirstName()).isEqualTo("Local");
    }

    @Test
    void leavesAnAccountAloneThatWasMadeHereInPlaceOfTheProviders() {
        knows("follows", Map.of(), "Watchers");
        logIn(here(), "follows");
        accounts.delete("follows");
        accounts.create(account("follows", Groups.ADMINISTRATORS), LOCAL_PASSWORD);

        assertThat(logIn(here(), "follows").statusCode()).isEqualTo(403);

        assertThat(groups("follows")).containsExactly(Groups.ADMINISTRATORS);
    }

    @Test
    void makesAClosedAccountAnewWhoseOwnerStillBelongsHere() {
        knows("returns", Map.of(), "Watchers");
        logIn(here(), "returns");
        accounts.delete("returns");

        assertThat(logIn(here(), "returns").headers().firstValue("Location")).contains("/staff");
        assertThat(groups("returns")).containsExactly(Groups.MANAGERS);
    }

    @Test
    void givesNobodyTheAccountOfSomebodyWhoWasCalledTheSame() {
        knows("first-subject", Map.of("preferred_username", "jane"), "Keepers");
        logIn(here(), "first-subject");
        knows("second-subject", Map.of("preferred_username", "jane", "given_name", "Another"), "Watchers");

        assertThat(logIn(here(), "second-subject").statusCode()).isEqualTo(403);

        assertThat(groups("jane")).containsExactly(Groups.ADMINISTRATORS);
        assertThat(account("jane").getFirstName()).isEqualTo("Given");
        knows("first-subject", Map.of("preferred_username", "jane-married"), "Keepers");
        logIn(here(), "first-subject");
        assertThat(account("jane-married")).as("the account stays").isNull();
    }

    @Test
    void takesANameThatTheEngineCannotCarryForAnotherOne() {
        knows("auth0|5f7/x", Map.of(), "Watchers");
        Visitor visitor = here();

        assertThat(logIn(visitor, "auth0|5f7/x").headers().firstValue("Location"))
                .contains("/staff");
        String id = db.sql("select user_id from bsp.provider_account where subject = ?")
                .param("auth0|5f7/x")
                .query(String.class)
                .single();
        assertThat(id).matches("p-[0-9a-f]{32}");
        assertThat(visitor.getJson(ENGINE + "/task?assignee=" + id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesOnlyAnAddressThatIsTheirs() {
        knows("mailed", Map.of("email_verified", true), "Watchers");
        logIn(here(), "mailed");
        assertThat(account("mailed").getEmail()).isEqualTo("alice@example.org");

        for (Object unverified : List.of(false, "false", "no")) {
            knows("mailed", Map.of("email_verified", unverified, "email", "head@example.org"), "Watchers");
            logIn(here(), "mailed");
            assertThat(account("mailed").getEmail()).isNull();
        }
        knows("mailed", Map.of("email", "a@example.org, b@example.org"), "Watchers");
        logIn(here(), "mailed");
        assertThat(account("mailed").getEmail()).isNull();
    }

    @Test
    void knowsNoPasswordOfTheirs() {
        knows("withoutPassword", Map.of(), "Watchers");
        Visitor visitor = here();
        logIn(visitor, "withoutPassword");
        knows("keeper", Map.of(), "Keepers");
        Visitor administrator = here();
        logIn(administrator, "keeper");

        assertThat(visitor.get("/staff").body()).doesNotContain("href=\"/password\"");
        assertThat(visitor.get("/password").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/password").body()).contains("where your organisation’s account is");
        String change = "{\"password\": \"%s\", \"authenticatedUserPassword\": \"x\"}".formatted(LOCAL_PASSWORD);
        for (Visitor one : List.of(visitor, administrator)) {
            assertThat(one.sendToWebapp("PUT", ENGINE + "/user/withoutPassword/credentials", change)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(identity.checkPassword("withoutPassword", LOCAL_PASSWORD)).isFalse();
    }

    @Test
    void logsOutHereAndOverThere() {
        knows("leaves", Map.of(), "Watchers");
        Visitor visitor = here();
        logIn(visitor, "leaves");

        HttpResponse<String> out = visitor.submit("/staff", "/logout", Map.of());

        assertThat(out.body()).contains("You are logged out here");
        assertThat(sessions("leaves")).isZero();
        String onward = out.headers().firstValue("Refresh").orElseThrow().replaceFirst("0;url=", "");
        assertThat(onward).startsWith(IdentityProvider.issuer(THERE) + "/connect/logout");
        String leave = onward.substring(IdentityProvider.issuer(THERE).length());
        assertThat(there(visitor).get(leave).headers().firstValue("Location"))
                .contains("http://localhost:" + PORT + "/login?out");
        assertThat(there(visitor)
                        .get(IdentityProvider.path(visitor.get("/oauth2/authorization/provider")))
                        .headers()
                        .firstValue("Location"))
                .as("it asks again")
                .hasValueSatisfying(next -> assertThat(next).endsWith("/login"));
    }

    /** What the request calls us is not asked, or a code could be sent to another host. */
    @Test
    void namesItselfToTheProviderAsItIsConfigured() {
        knows("lies", Map.of(), "Watchers");
        Visitor liar = Visitor.lyingAboutTheHost(PORT, "evil.example");

        assertThat(liar.get("/oauth2/authorization/provider").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(URLDecoder.decode(there, UTF_8))
                        .contains("redirect_uri=http://localhost:" + PORT + "/login/oauth2/code/provider"));
        logIn(liar, "lies");
        assertThat(liar.submit("/staff", "/logout", Map.of()).headers().firstValue("Refresh"))
                .hasValueSatisfying(there -> assertThat(URLDecoder.decode(there, UTF_8))
                        .contains("post_logout_redirect_uri=http://localhost:" + PORT + "/login?out"));
    }

    @Test
    void leadsABrowserThereAndBackTwice() {
        knows("browses", Map.of(), "Watchers");
        knows("wanders", Map.of(), "Choir");
        try (Browser browser = Browser.open()) {
            for (String subject : List.of("browses", "wanders")) {
                Page page = browser.page(subject.equals("browses") ? 1280 : 390);
                page.navigate("http://localhost:" + PORT + "/staff");
                Browser.shoot(page, "oidc-login-" + subject);
                page.locator("a[role=button]").click();
                page.locator("input[name=username]").fill(subject);
                page.locator("input[name=password]").fill(IdentityProvider.PASSWORD);
                page.locator("button[type=submit]").click();
                if (subject.equals("wanders")) {
                    assertThat(page.locator("h1").textContent()).isEqualTo("You have no access here");
                } else {
                    assertThat(page.url()).endsWith(PORT + "/staff");
                    page.locator("header form button").click();
                    page.waitForURL("http://localhost:" + PORT + "/login?out");
                }
                Browser.shoot(page, "oidc-end-" + subject);
            }
        }
    }

    @Test
    void beginsAgainWithALogInThatWasFinishedBefore() {
        assertThat(here().get("/login/oauth2/code/provider?code=x&state=y")
                        .headers()
                        .firstValue("Location"))
                .contains("/login?again");
    }

    private static HttpResponse<String> logIn(Visitor visitor, String subject) {
        return IdentityProvider.logIn(visitor, THERE, subject);
    }

    private static Visitor here() {
        return new Visitor(PORT);
    }

    private static Visitor there(Visitor visitor) {
        return visitor.at(THERE);
    }

    private static Account account(String id, String group) {
        return new Account(id, "Local", "One", null, List.of(group));
    }

    private User account(String id) {
        return identity.createUserQuery().userId(id).singleResult();
    }

    private List<String> groups(String id) {
        return identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
    }

    private int sessions(String user) {
        return db.sql("select count(*) from bsp.spring_session where principal_name = ?")
                .param(user)
                .query(Integer.class)
                .single();
    }
}
