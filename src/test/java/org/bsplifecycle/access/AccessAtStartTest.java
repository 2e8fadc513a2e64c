package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
@ExtendWith(OutputCaptureExtension.class)
class AccessAtStartTest {

    private static final String INVENTORY = """
            select (select count(*) from act_id_group) || ' groups, '
                || (select count(*) from act_ru_authorization where group_id_ is not null and resource_type_ <> 7)
                || ' rights, ' || (select count(*) from act_ru_filter) || ' filters'""";

    private static final Pattern PRINTED =
            Pattern.compile("Log in as admin with the password ([A-Za-z0-9]{20}) \\(shown only this once");

    private static final String OWN = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    ProviderAccounts providerAccounts;

    @Autowired
    OidcSettings provider;

    @Autowired
    AccessAtStart start;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IdentityService identity;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstPasswords firstPasswords;

    @Autowired
    JdbcClient db;

    @Test
    void makesEachThingOnce() throws Exception {
        String before = inventory();

        startTwoNodes();

        assertThat(inventory()).isEqualTo(before);
        assertThat(identity.createGroupQuery()
                        .groupIdIn(Groups.names().keySet().toArray(String[]::new))
                        .count())
                .isEqualTo(8);
    }

    @Test
    void twoNodesMakeWhatIsMissingOnce() throws Exception {
        transaction.executeWithoutResult(status -> identity.deleteGroup(Groups.EVIDENCE_TEAM));

        startTwoNodes();

        assertThat(identity.createGroupQuery()
                        .groupId(Groups.EVIDENCE_TEAM)
                        .singleResult()
                        .getName())
                .isEqualTo("Evidence team");
    }

    @Test
    void printsARandomPasswordForTheFirstAdministrator(CapturedOutput log) {
        accounts.delete(FirstAdministrator.ID);

        start.afterSingletonsInstantiated();

        String printed = last(log);
        Visitor first = new Visitor(port).loggedIn(FirstAdministrator.ID, printed);
        assertThat(first.get("/staff").headers().firstValue("Location")).contains(Paths.PASSWORD);
        first.submit("/password", "/password", Map.of("current", printed, "chosen", OWN, "again", OWN));
        Visitor admin = new Visitor(port).loggedIn(FirstAdministrator.ID, OWN);
        assertThat(admin.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(admin.getJson("/camunda/api/engine/engine/default/user").body())
                .contains("admin");
    }

    @Test
    void printsItOnceAndNoOtherServerHasTheSame(CapturedOutput log) {
        accounts.delete(FirstAdministrator.ID);
        start.afterSingletonsInstantiated();
        String printed = last(log);
        start.afterSingletonsInstantiated();
        assertThat(log.getAll().split(printed, -1)).as("once").hasSize(2);

        accounts.delete(FirstAdministrator.ID);
        start.afterSingletonsInstantiated();

        assertThat(last(log)).isNotEqualTo(printed);
    }

    @Test
    void takesTheChosenPasswordAndKeepsItToItself(CapturedOutput log) {
        accounts.delete(FirstAdministrator.ID);
        var settings = new BootstrapSettings("chosen by the owner", true);

        firstAdministrator(settings).create();
        firstAdministrator(new BootstrapSettings("another one later", true)).create();

        assertThat(identity.checkPassword(FirstAdministrator.ID, "chosen by the owner"))
                .isTrue();
        assertThat(log).doesNotContain("chosen by the owner");
    }

    /** What the start of the application printed stands before it. */
    private static String last(CapturedOutput log) {
        return PRINTED.matcher(log)
                .results()
                .reduce((first, second) -> second)
                .orElseThrow()
                .group(1);
    }

    private void startTwoNodes() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (var done : nodes.invokeAll(List.<Callable<Boolean>>of(this::node, this::node))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private boolean node() {
        start.afterSingletonsInstantiated();
        return true;
    }

    private String inventory() {
        return db.sql(INVENTORY).query(String.class).single();
    }

    private FirstAdministrator firstAdministrator(BootstrapSettings settings) {
        return new FirstAdministrator(identity, accounts, firstPasswords, settings, providerAccounts, provider);
    }
}
