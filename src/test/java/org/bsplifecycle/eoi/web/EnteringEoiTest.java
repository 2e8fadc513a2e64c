package org.bsplifecycle.eoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.eoi.EoiFixture;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff enter for a partnership what came late. */
@BspTest
class EnteringEoiTest {

    private static final int PAST = 803;
    private static final String PAGE = "/staff/application-windows/803/expression-of-interest";
    private static final String STAFF = "/staff/expression-of-interest";
    private static final String WHY = "Their chair rang us. <b>The post was late.</b>";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationWindows windows;

    @Autowired
    EoiQuestions questions;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient db;

    private Visitor admin;

    @BeforeEach
    void aWindowHasClosed() {
        windows.plan(new ApplicationWindow(
                PAST,
                "Projects of long ago",
                "EOI",
                Instant.parse("2001-02-01T09:00:00Z"),
                Instant.parse("2001-03-02T17:00:00Z"),
                LocalDate.of(2161, 9, 1)));
        admin = loggedIn("lateAdmin", Groups.PROGRAMME_ADMINS);
    }

    @AfterEach
    void itIsGone() {
        db.sql("delete from bsp.application_window where number = ?")
                .param(PAST)
                .update();
    }

    @Test
    void whatStaffEnterLateIsRecordedAsTheirs() {
        Writer staff = begun();
        assertThat(new Visitor(port).get("/expression-of-interest").body())
                .contains("Expressions of interest are closed");

        assertThat(staff.writes(EoiFixture.complete()).open("check").body())
                .contains("for window 803, whose deadline is 5pm on Friday 2 March 2001")
                .contains("All seven sections are complete");
        BspReference reference = sent(staff);

        assertThat(timeline.of(reference).get(0))
                .extracting(TimelineEntry::what, TimelineEntry::who)
                .containsExactly(
                        "Expression of interest entered for the partnership, for window 803, after its deadline",
                        "lateAdmin");
        assertThat(db.sql("select application_window || entered_by || entered_because from bsp.eoi where reference = ?")
                        .param(reference.value())
                        .query(String.class)
                        .single())
                .isEqualTo(PAST + "lateAdmin" + WHY);
        assertThat(admin.get("/staff/bsps/" + reference).body())
                .contains("Why we entered it for the partnership", "&lt;b&gt;The post was late.", "Sample Staff");
        assertThat(sent(staff)).isEqualTo(reference);
    }

    @Test
    void thePartnershipHearsOfItWhenItIsSentAndNotBefore() {
        Writer staff = begun();
        staff.writes(EoiFixture.complete());
        BspReference reference = sent(staff);

        assertThat(db.sql("""
                        select m.template from bsp.mail m left join bsp.link l on l.id = m.link_id
                        where m.reference = ? or l.token_hash = sha256(convert_to(?, 'UTF8'))""")
                        .params(reference.value(), staff.draft())
                        .query(String.class)
                        .list())
                .containsExactly("acknowledgeEoi");
    }

    @Test
    void theRulesAreThoseOfTheWindowItIsFor() {
        Map<String, Object> early = new HashMap<>(EoiFixture.complete());
        early.putAll(Map.of("preferredStart-day", "1", "preferredStart-month", "6", "preferredStart-year", "2160"));

        assertThat(begun().saves("timing", early).body())
                .contains("must be 1 September 2161 or later, when projects of this window begin");
    }

    @Test
    void aReasonIsNeeded() {
        HttpResponse<String> answer = admin.submit(PAGE, PAGE, Map.of("reason", " "));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<title>Error: ", "id=\"reason-error\"", "Enter why we send it for them");
        assertThat(admin.get(PAGE.replace("803", "899")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatStaffWriteIsNotOpenToThePublicNorTheOtherWayRound() {
        Writer staff = begun();
        String draft = "?draft=" + staff.draft();

        assertThat(new Visitor(port).get("/expression-of-interest" + draft).statusCode())
                .isEqualTo(410);
        assertThat(admin.get("/expression-of-interest" + draft).statusCode()).isEqualTo(410);
        assertThat(admin.get(STAFF).statusCode()).isEqualTo(410);
        assertThat(new Visitor(port).get(STAFF + draft).statusCode()).isEqualTo(302);
        Visitor manager = loggedIn("lateManager", Groups.PARTNERSHIP_MANAGERS);
        assertThat(manager.get(STAFF + draft).statusCode()).isEqualTo(403);
        assertThat(manager.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void itCanBeLeftAndComeBackTo() {
        Writer staff = begun();
        Map<String, Object> half = Map.of("partnershipName", "Half a name");

        assertThat(staff.follow(staff.posts("partnership", half, "later")).body())
                .contains("another programme admin can carry on", STAFF + "?draft=" + staff.draft())
                .doesNotContain("We mail it");
        assertThat(staff.open("partnership").body()).contains("Half a name", "You write this for the partnership");
        assertThat(staff.open("start").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/staff/application-windows"));
    }

    @Test
    void aReasonThatIsSomethingElseThanItLooksLikeIsFlagged() {
        String why = "Bill 450 557 7104 was late.";
        assertThat(admin.submit(PAGE, PAGE, Map.of("reason", why)).body())
                .contains("this looks like an NHS number", why, "id=\"reason-else\"");

        BspReference reference =
                sent(begun(Map.of("reason", why, "reason-else", "true")).writes(EoiFixture.complete()));

        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what, TimelineEntry::who)
                .contains(tuple("A text was marked as not about a child: “Why do we enter it for them?”", "lateAdmin"));
    }

    private Writer begun() {
        return begun(Map.of("reason", WHY));
    }

    private Writer begun(Map<String, String> reason) {
        String begun = admin.submit(PAGE, PAGE, reason)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(begun).contains(STAFF + "?draft=");
        return new Writer(admin, STAFF, begun.substring(begun.indexOf('=') + 1), questions.sections());
    }

    private static BspReference sent(Writer staff) {
        String address = staff.sends().headers().firstValue("Location").orElseThrow();
        assertThat(address).contains("/staff/bsps/");
        return new BspReference(address.substring(address.lastIndexOf('/') + 1));
    }

    private Visitor loggedIn(String user, String group) {
        accounts.create(new Account(user, "Sample", "Staff", null, List.of(group)), "correct horse battery");
        return new Visitor(port).loggedIn(user, "correct horse battery");
    }
}
