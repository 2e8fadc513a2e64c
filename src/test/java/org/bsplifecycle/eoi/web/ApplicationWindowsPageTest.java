package org.bsplifecycle.eoi.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a year in which no other test opens a window. */
@BspTest
class ApplicationWindowsPageTest {

    private static final String PAGE = "/staff/application-windows";
    private static final int NUMBER = 801;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationWindows windows;

    @Autowired
    JdbcClient db;

    private Visitor admin;

    @BeforeEach
    void open() {
        admin = loggedIn("windowAdmin", Groups.PROGRAMME_ADMINS);
    }

    @AfterEach
    void theWindowsAreGone() {
        db.sql("delete from bsp.application_window where number in (?, ?)")
                .params(NUMBER, NUMBER + 1)
                .update();
    }

    @Test
    void aPlannedWindowIsKeptInLondonTimeAndListed() {
        HttpResponse<String> answer = plan(Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(windows.find(NUMBER))
                .hasValue(new ApplicationWindow(
                        NUMBER,
                        "Projects of 2161 <b>",
                        "EOI",
                        Instant.parse("2161-02-02T09:00:00Z"),
                        Instant.parse("2161-07-10T16:30:00Z"),
                        LocalDate.of(2161, 9, 1)));
        assertThat(admin.get(PAGE + "?kept").body())
                .contains("The window is saved", "Window 801", "Projects of 2161 &lt;b&gt;")
                .contains("Mon 2 Feb 2161, 09:00", "Fri 10 Jul 2161, 17:30", "1 Sept 2161");
    }

    @Test
    void aWindowIsMovedUnderItsNumber() {
        plan(Map.of());
        String page = PAGE + "/801";
        assertThat(admin.get(page).body())
                .contains("Move window 801", "Projects of 2161 &lt;b&gt;", "value=\"17:30\"", "value=\"2161\"")
                .doesNotContain("name=\"number\"");

        admin.submit(page, page, with(Map.of("closesOn-day", "12", "deliveryFrom-year", "")));
        assertThat(windows.find(NUMBER).orElseThrow().deadline()).isEqualTo("2161-07-10T16:30:00Z");

        Map<String, String> moved = with(Map.of("closesOn-day", "12"));
        moved.keySet().removeIf(key -> key.startsWith("deliveryFrom"));
        assertThat(admin.submit(page, page, moved).statusCode()).isEqualTo(302);
        assertThat(windows.find(NUMBER).orElseThrow().deadline()).isEqualTo("2161-07-12T16:30:00Z");
        assertThat(windows.find(NUMBER).orElseThrow().deliveryFrom()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number||number|Enter the number of the window",
                "title||title|Enter what the window is called",
                "mode|SOMETHING|mode|Select one of the answers offered",
                "opensOn-month|13|opensOn|must be a real date",
                "opensAt|25:00|opensAt|Enter the time at which the window opens like 09:00",
                "closesAt|5pm|closesAt|Enter the time of the deadline like 17:00",
                "closesOn-year|2160|closesOn|The deadline must be after the window opens",
                "deliveryFrom-day||deliveryFrom|must include a day",
            })
    void whatIsWrongIsSaidNextToItsField(String key, String typed, String about, String sentence) {
        HttpResponse<String> answer = plan(Map.of(key, typed == null ? "" : typed));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<title>Error: Plan", "There is a problem", "id=\"" + about + "-error\"")
                .contains(sentence)
                .contains("Projects of 2161 &lt;b&gt;".repeat("title".equals(key) ? 0 : 1));
        assertThat(windows.find(NUMBER)).isEmpty();
    }

    @Test
    void twoWindowsAreNeverOpenAtOnce() {
        plan(Map.of());

        assertThat(plan(Map.of("number", "802", "opensOn-month", "3")).body())
                .contains("id=\"opensOn-error\"", "Window 801 is open from 9am on Monday 2 February 2161");
        assertThat(plan(Map.of("number", "802", "opensOn-month", "1", "closesOn-month", "8"))
                        .body())
                .contains("id=\"closesOn-error\"");
        assertThat(windows.find(NUMBER + 1)).isEmpty();
    }

    @Test
    void aNumberIsGivenOnce() {
        plan(Map.of());

        assertThat(plan(Map.of("title", "Another one")).body())
                .contains("id=\"number-error\"", "Window 801 is there already");
        assertThat(windows.find(NUMBER).orElseThrow().title()).isEqualTo("Projects of 2161 <b>");
    }

    @Test
    void whatIsNotThereCannotBeMoved() {
        assertThat(admin.get(PAGE + "/899").statusCode()).isEqualTo(404);
        assertThat(admin.get(PAGE + "/899").body()).contains("There is no window 899.");
    }

    @Test
    void theLinkAndThePagesAreForProgrammeAdmins() {
        assertThat(admin.get("/staff").body()).contains("href=\"" + PAGE + "\"");

        Visitor manager = loggedIn("windowManager", Groups.MANAGERS);
        assertThat(manager.get("/staff").body()).doesNotContain(PAGE);
        for (String page : List.of(PAGE, PAGE + "/new", PAGE + "/801")) {
            HttpResponse<String> refused = manager.get(page);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("You may not open this page");
        }
        assertThat(new Visitor(port).get(PAGE).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> plan(Map<String, String> twist) {
        return admin.submit(PAGE + "/new", PAGE + "/new", with(twist));
    }

    private static Map<String, String> with(Map<String, String> twist) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "number", "" + NUMBER,
                "title", "Projects of 2161 <b>",
                "mode", "EOI",
                "opensOn-day", "2",
                "opensOn-month", "2",
                "opensOn-year", "2161",
                "opensAt", "9:00",
                "closesAt", "17:30"));
        answers.putAll(Map.of("closesOn-day", "10", "closesOn-month", "7", "closesOn-year", "2161"));
        answers.putAll(Map.of("deliveryFrom-day", "1", "deliveryFrom-month", "9", "deliveryFrom-year", "2161"));
        answers.putAll(twist);
        return answers;
    }

    private Visitor loggedIn(String user, String group) {
        accounts.create(new Account(user, "Sample", "Staff", null, List.of(group)), "correct horse battery");
        return new Visitor(port).loggedIn(user, "correct horse battery");
    }
}
