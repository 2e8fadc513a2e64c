package org.bsplifecycle.learningreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.bsp.ContactRole.HEALTH_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.LOCAL_AUTHORITY_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.DRAFT_REPORT;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.ID;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.PUBLISH_REPORT;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.REPORT_PUBLISHED;
import static org.bsplifecycle.learningreport.process.LearningreportProcess.REVIEW_REPORT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.publicforms.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The local authority, health and the police each say what may become of one report. */
@BspTest
class ThreeApproversTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    LearningReports reports;

    @Autowired
    Reporting reporting;

    @Autowired
    Links links;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private Story story;

    @BeforeEach
    void areAsked() {
        story = Story.of(beans, ID, false, REPORT_PUBLISHED);
        ContactRole.APPROVERS.forEach(role -> beans.getBean(Contacts.class)
                .replace(story.reference(), NewContact.of(role, "Chair", role + "@example.org")));
        evidenced("Words first");
    }

    @Test
    void theReportIsPublishedWithItsNameWhenAllApprove() {
        says(POLICE_APPROVER, "APPROVE");
        says(HEALTH_APPROVER, "APPROVE");
        story.process().waitsAt(PromptProcess.PROMPT_WAIT);

        says(LOCAL_AUTHORITY_APPROVER, "APPROVE");

        assertThat(published().whatWeDid()).contains("Sampleshire");
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL_AUTHORITY_APPROVER", "POLICE_APPROVER"})
    void oneWhoApprovesWithoutNamesTakesThemOutForAll(ContactRole shy) {
        says(LOCAL_AUTHORITY_APPROVER, shy == LOCAL_AUTHORITY_APPROVER ? "APPROVE_ANONYMISED" : "APPROVE");
        says(HEALTH_APPROVER, "APPROVE");
        says(POLICE_APPROVER, shy == POLICE_APPROVER ? "APPROVE_ANONYMISED" : "APPROVE");

        assertThat(published().whatWeDid()).isEqualTo("Five sessions with leads in the local area.");
    }

    @Test
    void oneWhoWantsChangesSendsItBackAndAllReadTheNextText() {
        says(HEALTH_APPROVER, "APPROVE_ANONYMISED");
        String police = link(POLICE_APPROVER);

        says(LOCAL_AUTHORITY_APPROVER, "CHANGES");

        assertThat(story.process().shows(DRAFT_REPORT).get("said").toString()).contains("Our own words");
        assertThat(new Visitor(port).get(police).statusCode()).isEqualTo(410);
        evidenced("Words second");
        ContactRole.APPROVERS.forEach(role -> says(role, "APPROVE"));
        assertThat(published())
                .as("health wanted no names in a text that is gone")
                .extracting(ReportText::whatWeLearned, ReportText::whatWeDid)
                .containsExactly("Words second", "Five sessions with leads in Sampleshire.");
    }

    @Test
    void oneWhoRefusesKeepsItFromThePublic() {
        says(HEALTH_APPROVER, "APPROVE");
        says(POLICE_APPROVER, "APPROVE");

        says(LOCAL_AUTHORITY_APPROVER, "DO_NOT_PUBLISH");

        isWithheld();
    }

    @Test
    void oneWhoIsSilentHasNotApproved() {
        says(HEALTH_APPROVER, "APPROVE");
        says(POLICE_APPROVER, "APPROVE");
        assertThatThrownBy(() -> reporting.publish(story.reference(), "Title", "silent", "Summary."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not approved this report");

        story.nobodyAnswers();

        isWithheld();
    }

    @Test
    void eachSeesOnTheirPageWhoIsStillMissing() {
        says(HEALTH_APPROVER, "APPROVE_ANONYMISED");

        assertThat(new Visitor(port).get(link(POLICE_APPROVER)).body())
                .contains("Please answer for <b>the police</b>")
                .contains("<td>Local authority</td><td>Not yet</td>")
                .contains("<td>Police (you)</td><td>Not yet</td>")
                .containsPattern("<td>Health</td><td>[^<]*without our name")
                .doesNotContain("Our own words");
    }

    @Test
    void staffSeeOnTheProjectsPageWhoIsStillMissing() {
        accounts.create(
                new Account("approversManager", "A", "Manager", null, List.of(Groups.PARTNERSHIP_MANAGERS)),
                "correct horse battery");
        says(HEALTH_APPROVER, "APPROVE");

        String page = new Visitor(port)
                .loggedIn("approversManager", "correct horse battery")
                .get("/staff/bsps/" + story.reference())
                .body();

        assertThat(page.split("Asked of the partnership", 2)[1].split("</table>")[0])
                .contains(">The local authority<", ">The police<")
                .doesNotContain(">Health<");
    }

    private void evidenced(String learned) {
        story.completes(DRAFT_REPORT, LearningreportProcessTest.draft(learned))
                .completes(REVIEW_REPORT, Map.of("review", "EVIDENCED"));
    }

    /** On their own page, as a browser sends it. */
    private void says(ContactRole who, String decision) {
        String page = link(who);
        var answer = new Visitor(port)
                .submit(
                        page,
                        page,
                        Map.of("decision", decision, "comment", "Our own words", "name", "Chair", "role", "Chair"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String link(ContactRole role) {
        String address = links.url(db.sql("""
                select link_id from bsp.prompt where reference = ? and answers_for = ? and state = 'OPEN'""")
                .params(story.reference().value(), role.name())
                .query(UUID.class)
                .single());
        return address.substring(address.indexOf("/respond/"));
    }

    private ReportText published() {
        story.completes(PUBLISH_REPORT, LearningreportProcessTest.publication(story, "What we learned"));
        story.process().passed("event_reportPublished").isOver();
        return reports.find(story.reference()).orElseThrow().text();
    }

    private void isWithheld() {
        story.process().passed("event_reportWithheld").isOver();
        assertThat(reports.find(story.reference()).orElseThrow().state()).isEqualTo(ReportState.WITHHELD);
    }
}
