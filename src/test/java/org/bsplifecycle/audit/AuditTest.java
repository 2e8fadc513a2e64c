package org.bsplifecycle.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who saw or changed what: through real HTTP, as staff, partners, Tasklist and machines do. */
@BspTest
class AuditTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PASSWORD = "correct horse battery";
    private static final String WATCHER = "auditWatcher";
    private static final String LEAD = "auditLeader";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    JdbcClient db;

    private long start;

    @BeforeEach
    void open() {
        account(WATCHER, Groups.MANAGERS);
        account(LEAD, Groups.IMPLEMENTATION_LEADS);
        start = db.sql("select coalesce(max(id), 0) from bsp.audit_entry")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void close() {
        List.of(WATCHER, LEAD).forEach(accounts::delete);
    }

    @Test
    void whatStaffSeeIsWrittenDown() {
        Story story = delivering();
        Visitor staff = visitor(WATCHER);
        String page = staff.get("/staff/bsps/" + story.reference()).body();
        staff.get("/staff?q=somebody@example.org");
        staff.get("/staff/correspondence?bsp=" + story.reference());
        staff.getJson("/api/bsps");

        assertThat(page).contains("Open tasks");
        assertThat(lines(WATCHER))
                .containsExactly(
                        "LOGGED_IN - -",
                        "SAW_PROJECT " + story.reference() + " /staff/bsps/{reference}",
                        "SEARCHED - /staff",
                        "SAW_CORRESPONDENCE " + story.reference() + " /staff/correspondence",
                        "EXPORTED - /api/bsps");
    }

    @Test
    void whatIsNotThereWasNotSeen() {
        Visitor staff = visitor(WATCHER);
        staff.get("/staff/bsps/BSP-1999-001");
        staff.get("/staff/application-windows");
        staff.getJson(ENGINE + "/task/none/form-variables");

        assertThat(lines(WATCHER)).containsExactly("LOGGED_IN - -");
    }

    @Test
    void aTaskIsWrittenDownWithItsChangeAndOnlyWithIt() {
        Story story = delivering();
        String task = story.process().task("startDelivery").getId();
        Visitor lead = visitor(LEAD);

        lead.getJson(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false");
        assertThat(lead.postToWebapp(ENGINE + "/task/" + task + "/submit-form", "{\"variables\": {}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(lines(LEAD)).as("refused").noneMatch(line -> line.startsWith("COMPLETED"));
        assertThat(lead.postToWebapp(ENGINE + "/task/" + task + "/submit-form", dates())
                        .statusCode())
                .isEqualTo(204);

        String about = " " + story.reference() + " " + task;
        assertThat(lines(LEAD)).containsExactly("LOGGED_IN - -", "OPENED_TASK" + about, "COMPLETED_TASK" + about);
        assertThat(db.sql("""
                        select count(distinct t.xmin::text) = 1 from (
                          select xmin from bsp.audit_entry where who = ? and what = 'COMPLETED_TASK'
                          union all select xmin from bsp.timeline where reference = ? and who = ?) t""")
                        .params(LEAD, story.reference().value(), LEAD)
                        .query(Boolean.class)
                        .single())
                .as("in one transaction with what it did")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/execution/{process}/localVariables, SAW_VARIABLES, {process}",
        "/execution/{process}/localVariables/none, -, ''",
        "/process-instance/{process}/variables, SAW_VARIABLES, {process}",
        "/process-instance/{process}/comment, SAW_COMMENTS, {process}",
        "/task/{task}/localVariables, SAW_VARIABLES, {task}",
        "/task/{task}/comment, SAW_COMMENTS, {task}",
        "/task/{task}/attachment, SAW_COMMENTS, {task}"
    })
    void valuesAndCommentsThatTheEngineHandsOutAreWrittenDown(String path, String deed, String about) {
        Story story = delivering();
        var task = story.process().task("startDelivery");
        UnaryOperator<String> filled =
                text -> text.replace("{task}", task.getId()).replace("{process}", task.getProcessInstanceId());
        account("auditAdmin", Groups.ADMINISTRATORS);
        try {
            visitor("auditAdmin").getJson(ENGINE + filled.apply(path));

            List<String> seen = lines("auditAdmin").stream().skip(1).toList();
            assertThat(seen)
                    .isEqualTo(
                            deed.equals("-")
                                    ? List.of()
                                    : List.of(deed + " " + story.reference() + " " + filled.apply(about)));
        } finally {
            accounts.delete("auditAdmin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /variable-instance, SAW_VARIABLES",
        "POST, /variable-instance, SAW_VARIABLES",
        "POST, /history/variable-instance, SAW_VARIABLES",
        "GET, /history/detail, SAW_VARIABLES",
        "GET, /history/decision-instance, SAW_VARIABLES",
        "GET, /history/user-operation, SAW_HISTORY",
        "GET, /history/identity-link-log, SAW_HISTORY",
        "POST, /history/task, SAW_HISTORY",
        "POST, /history/activity-instance, SAW_HISTORY",
        "GET, /optimize/variable-update, SAW_HISTORY"
    })
    void listsOfValuesAndHistoryAreWrittenDown(String method, String path, String deed) {
        account("auditAdmin", Groups.ADMINISTRATORS);
        try {
            int status = visitor("auditAdmin")
                    .sendToWebapp(method, ENGINE + path, method.equals("GET") ? "" : "{}")
                    .statusCode();

            assertThat(status).isIn(200, 404);
            assertThat(lines("auditAdmin").stream().skip(1))
                    .isEqualTo(status == 404 ? List.of() : List.of(deed + " - /engine/engine/default" + path));
        } finally {
            accounts.delete("auditAdmin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bsp=%00, bsp",
        "person=%00, person",
        "from=%2B999999999-12-31, from",
        "from=-999999999-01-01, from",
        "until=%2B999999999-12-31, until",
        "until=-999999999-01-01, until",
        "until=yesterday, until",
        "from=2026-03-12&until=2026-03-11, until"
    })
    void whatCannotBeLookedForIsSaidBesideItsField(String query, String field) {
        Visitor watcher = visitor(WATCHER);

        for (String page : List.of("/staff/audit?", "/staff/audit.csv?")) {
            var answer = watcher.get(page + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("<title>Error: Audit log", "href=\"#" + field + "\"", "id=\"" + field + "-error\"")
                    .doesNotContain("Nothing is written down");
        }
    }

    @Test
    void peopleAreFoundByTheirNamesToo() {
        Visitor watcher = visitor(WATCHER);

        assertThat(watcher.get("/staff/audit?person=audit+watch").body()).contains(WATCHER, "Logged in");
        assertThat(watcher.get("/staff/audit?person=auditNobody").body()).contains("Nothing is written down that fits");
    }

    @Test
    void theLogSpeaksInWords() {
        account("auditAdmin", Groups.ADMINISTRATORS);
        try {
            Visitor admin = visitor("auditAdmin");
            new Visitor(port).logIn("nobody at all", "x");
            admin.get("/staff/retention");
            admin.get("/staff/personal-data");
            admin.get("/staff/bsps/" + delivering().reference());

            assertThat(admin.get("/staff/audit").body())
                    .contains("No such account", "How long we keep what", "The project’s page")
                    .contains("Opened the search for what is held on an address")
                    .doesNotContain(">unknown<", "Saw another page", "{reference}");
        } finally {
            accounts.delete("auditAdmin");
        }
    }

    @Test
    void everyPageOfStaffHasATitleInTheLog() {
        assertThat(beans
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .flatMap(page -> page.getPatternValues().stream())
                        .filter(page -> page.matches("/(staff|api|password)\\b.*"))
                        .filter(page -> PageTitles.of(page).startsWith("/")))
                .isEmpty();
    }

    @Test
    void whoComesGoesAndIsRefusedIsWrittenDownButNeverWhatWasTyped() {
        new Visitor(port).logIn("my secret password", "x");
        new Visitor(port).logIn(WATCHER, "wrong");
        Visitor staff = new Visitor(port);
        staff.submit("/login", "/logout", Map.of());

        assertThat(lines(WATCHER)).containsExactly("LOG_IN_REFUSED - -");
        assertThat(lines("unknown")).contains("LOG_IN_REFUSED - -");
        assertThat(count("my secret password")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"update bsp.audit_entry set who = 'x'", "delete from bsp.audit_entry", "truncate bsp.audit_entry"})
    void noLineIsChangedAndNoneGoesBeforeItsTime(String sql) {
        visitor(WATCHER);

        assertThatThrownBy(() -> db.sql(sql).update()).hasMessageContaining("only ever added to");
    }

    @Test
    void anOldLineMayGo() {
        db.sql(
                        "insert into bsp.audit_entry (at, who, what) values (now() - interval '13 months', 'longGone', 'CHANGED')")
                .update();

        assertThat(db.sql("delete from bsp.audit_entry where who = 'longGone'").update())
                .isOne();
    }

    @Test
    void theLogIsReadAndExportedByThoseWhoWatchAndThatIsInItToo() {
        Visitor watcher = visitor(WATCHER);
        Story story = delivering();
        watcher.get("/staff/bsps/" + story.reference());

        String page = watcher.get("/staff/audit?bsp=" + story.reference()).body();
        String table = watcher.get("/staff/audit.csv?person=" + WATCHER + "&from=2020-01-01")
                .body();

        assertThat(page).contains("Saw a project", WATCHER, "Audit Watcher").doesNotContain("Logged in");
        assertThat(table)
                .startsWith("When (UK time),Account,What,Project,About,Why,Code of what\r\n")
                .containsPattern("\n\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d (GMT|BST)," + WATCHER + ",")
                .doesNotContain("Audit Watcher")
                .contains(",Saw a project," + story.reference() + ",The project’s page,,SAW_PROJECT\r\n");
        assertThat(watcher.get("/staff/audit.csv?person=" + WATCHER + "&until=2020-01-01")
                        .body())
                .doesNotContain(WATCHER);
        assertThat(lines(WATCHER)).contains("SAW_AUDIT_LOG " + story.reference() + " /staff/audit");
        assertThat(lines(WATCHER).get(lines(WATCHER).size() - 1)).startsWith("EXPORTED");
    }

    @Test
    void nobodyElseReadsIt() {
        account("auditLead", Groups.IMPLEMENTATION_LEADS);
        try {
            Visitor lead = visitor("auditLead");
            assertThat(lead.get("/staff/audit").statusCode()).isEqualTo(403);
            assertThat(lead.get("/staff/audit.csv").statusCode()).isEqualTo(403);
            assertThat(lead.get("/staff").body()).doesNotContain("Audit log");
        } finally {
            accounts.delete("auditLead");
        }
    }

    private Story delivering() {
        Story story = Story.notBegun(beans);
        beans.getBean(Bsps.class).assign(story.reference(), LEAD);
        return story.begins(DeliveryProcess.ID, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, LEAD));
    }

    private String dates() {
        return "{\"variables\": {\"startsOn\": {\"value\": \"%s\"}, \"endsOn\": {\"value\": \"%s\"}}}"
                .formatted(workingTime.today(), workingTime.today().plusMonths(4));
    }

    private void account(String id, String group) {
        accounts.create(new Account(id, "Audit", "Watcher", null, List.of(group)), PASSWORD);
    }

    private Visitor visitor(String id) {
        return new Visitor(port).loggedIn(id, PASSWORD);
    }

    private List<String> lines(String who) {
        return db.sql("""
                        select what || ' ' || coalesce(reference, '-') || ' ' || coalesce(about, '-') from bsp.audit_entry
                        where who = ? and id > ? order by id""").params(who, start).query(String.class).list();
    }

    private int count(String text) {
        return db.sql("select count(*) from bsp.audit_entry e where e::text like ?")
                .param("%" + text + "%")
                .query(Integer.class)
                .single();
    }
}
