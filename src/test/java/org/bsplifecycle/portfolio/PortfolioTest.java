package org.bsplifecycle.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.followup.process.FollowupProcess;
import org.bsplifecycle.scoping.process.ScopingProcess;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class PortfolioTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Portfolio portfolio;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    private Visitor manager;

    @BeforeEach
    void open() {
        accounts.create(
                new Account("portfolioManager", "Portfolio", "Manager", null, List.of(Groups.MANAGERS)),
                "correct horse battery");
        manager = new Visitor(port).loggedIn("portfolioManager", "correct horse battery");
    }

    @Test
    void lateProjectsComeFirstAndSayHowLateAndWhoHasThem() {
        BspReference onTime = scoping();
        BspReference late = scoping();
        due(late, workingTime.plusWorkingDays(workingTime.today(), -3));

        assertThat(portfolio.rows()).extracting(row -> row.bsp().reference()).containsSubsequence(late, onTime);
        NextStep next = row(late).next();
        assertThat(next.lateInWords()).isEqualTo("3 working days late");
        assertThat(next.who()).isEqualTo("Heads of delivery, nobody yet");
        assertThat(next.waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row(onTime).next().isLate()).isFalse();
        assertThat(manager.get("/staff?q=Sampleshire&show=late").body()).contains("3 working days late");
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        BspReference reference = scoping();
        due(reference, workingTime.today());

        assertThat(row(reference).next().isLate()).isFalse();
        assertThat(row(reference).next().soonInWords()).isEqualTo("today");
    }

    @Test
    void whoTakesATaskIsNamed() {
        BspReference reference = scoping();
        db.sql("update bsp.open_task set assignee = 'portfolioManager', candidate_group = null where reference = ?")
                .param(reference.value())
                .update();

        assertThat(row(reference).next().who()).isEqualTo("Portfolio Manager");
    }

    @Test
    void aProjectThatHasNothingToDoWaitsForNobodyHere() {
        BspReference reference = Story.notBegun(beans).reference();

        assertThat(row(reference).next().waitingOn()).isEqualTo(WaitingOn.A_DATE);
    }

    @Test
    void whatThePartnershipDidNotAnswerIsForUsToCall() {
        Story story = Story.notBegun(beans).begins(FollowupProcess.ID, Outcome.none());
        assertThat(row(story.reference()).next().waitingOn()).isEqualTo(WaitingOn.PARTNERSHIP);

        story.process().timePassesTo("event_ladderEnded");
        db.sql("update bsp.prompt set answer_by = ? where reference = ?")
                .params(
                        workingTime.plusWorkingDays(workingTime.today(), -1),
                        story.reference().value())
                .update();

        assertThat(row(story.reference()).next().what()).isEqualTo("Call the partnership");
        assertThat(row(story.reference()).next().waitingOn()).isEqualTo(WaitingOn.US);
    }

    @Test
    void theCountsAddUpAndEachLeadsToItsRows() {
        scoping();
        String page = manager.get("/staff").body();

        int live = count(page, "live projects");
        assertThat(live).isPositive();
        assertThat(count(page, "waiting on us")
                        + count(page, "waiting on a delivery partner")
                        + count(page, "waiting on a partnership")
                        + count(page, "waiting for a date")
                        + count(page, "paused"))
                .isEqualTo(live);
        assertThat(manager.get("/staff?show=US").body()).contains("<b>" + count(page, "waiting on us") + "</b>");
        assertThat(manager.get("/staff?show=late").body()).contains("<b>" + count(page, "overdue") + "</b>");
    }

    @Test
    void aReferenceInTheSearchOpensItsProject() {
        BspReference reference = scoping();

        assertThat(manager.get("/staff?q=" + reference).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/staff/bsps/" + reference));
    }

    @Test
    void whatSomebodyTypesIntoTheSearchIsNoMarkup() {
        assertThat(manager.get("/staff?q=%3Cscript%3E&phase=nothing&waiting=nobody&show=nothing&page=-3")
                        .body())
                .contains("No project fits")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSP%0", "BSP_2", "BSP.*0", "BSP\\-2", "' or '1'='1", "'; drop table bsp.bsp; --"})
    void theSearchTakesEveryCharacterForItself(String typed) {
        assertThat(scoping().value()).startsWith("BSP-2");

        assertThat(manager.get("/staff?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .body())
                .contains("No project fits");
    }

    private BspReference scoping() {
        return Story.notBegun(beans).begins(ScopingProcess.ID, Outcome.none()).reference();
    }

    private void due(BspReference reference, LocalDate day) {
        Instant at = day.atTime(9, 0).atZone(workingTime.zone()).toInstant();
        db.sql("update bsp.open_task set due = ? where reference = ? and stem = 'choosePartner'")
                .params(Timestamp.from(at), reference.value())
                .update();
    }

    private PortfolioRow row(BspReference reference) {
        return portfolio.rows().stream()
                .filter(row -> row.bsp().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static int count(String page, String label) {
        Matcher found =
                Pattern.compile("<b class=\"num\">(\\d+)</b><span>" + label).matcher(page);
        assertThat(found.find()).as(label).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
