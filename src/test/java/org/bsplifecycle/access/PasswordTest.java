package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.password.PasswordSettings;
import org.bsplifecycle.engine.password.SlowHash;
import org.bsplifecycle.settings.CannotStart;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    ProviderAccounts providerAccounts;

    @Autowired
    OidcSettings settings;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

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
        var first = firstAdministrator("rehearsal");

        assertThatThrownBy(first::create).isInstanceOf(CannotStart.class);
        assertThat(identity.createUserQuery().userId(FirstAdministrator.ID).count())
                .isZero();
        firstAdministrator("").create();
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

    @Test
    void isKeptAsTodayFromTheNextLogInOn() {
        keepAsTheEngineDid(staff);

        new Visitor(port).loggedIn(staff, TwoPartners.PASSWORD);

        assertThat(kept(staff)).startsWith("{PBKDF2-SHA512}");
        String after = kept(staff);
        new Visitor(port).loggedIn(staff, TwoPartners.PASSWORD);
        assertThat(kept(staff)).isEqualTo(after);
    }

    @Test
    void staysTheFirstOneWhenItWasKeptOtherwise() {
        keepAsTheEngineDid(staff);
        firstPasswords.given(staff);

        Visitor visitor = new Visitor(port).loggedIn(staff, TwoPartners.PASSWORD);

        assertThat(visitor.get("/staff").headers().firstValue("Location")).contains("/password");
    }

    /** Nobody learns from the time of an answer who has an account, also where the next try has to wait. */
    @Test
    void isCheckedForAccountsThatAreNotThere() {
        var slow = new People(identity, db, clock, new SlowHash(new PasswordSettings(60_000)));
        String waiting = story.colleague(Groups.MANAGERS);
        db.sql("update act_id_user set lock_exp_time_ = ? where id_ = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(60)), waiting)
                .update();

        long checked = time(() -> slow.knows(staff, TwoPartners.PASSWORD));

        for (String unchecked : List.of("nobodyAtAll", waiting)) {
            assertThat(time(() -> slow.knows(unchecked, TwoPartners.PASSWORD))).isGreaterThan(5 * checked);
        }
    }

    private static long time(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private void keepAsTheEngineDid(String user) {
        String salt = db.sql("select salt_ from act_id_user where id_ = ?")
                .param(user)
                .query(String.class)
                .single();
        String hash = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(TwoPartners.PASSWORD + salt);
        db.sql("update act_id_user set pwd_ = ? where id_ = ?")
                .params(hash, user)
                .update();
    }

    private String kept(String user) {
        return db.sql("select pwd_ from act_id_user where id_ = ?")
                .param(user)
                .query(String.class)
                .single();
    }

    private FirstAdministrator firstAdministrator(String password) {
        return new FirstAdministrator(
                identity, accounts, firstPasswords, new BootstrapSettings(password, true), providerAccounts, settings);
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
