package org.bsplifecycle.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.bsplifecycle.scoping.PreparingScope;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.scoping.ScopingMeeting;
import org.bsplifecycle.scoping.SessionFormat;
import org.bsplifecycle.scoping.WritingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is written before a project begins, and what comes out of it, on its page. */
@BspTest
class ScopingOnItsPageTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    PreparingScope preparing;

    @Autowired
    WritingScope writing;

    @Autowired
    Reporting reporting;

    private Visitor staff;
    private Story story;

    @BeforeEach
    void open() {
        accounts.create(
                new Account("scopeReader", "Scope", "Reader", null, List.of(Groups.EVIDENCE_TEAM)),
                "correct horse battery");
        staff = new Visitor(port).loggedIn("scopeReader", "correct horse battery");
        story = Story.notBegun(beans);
    }

    @Test
    void everyVersionOfTheScopeIsThereWhole() {
        writing.write(story.reference(), scope("First goal", 3));
        writing.sendBack(story.reference(), "Fewer sessions, please");
        writing.write(story.reference(), scope("Second <i>goal</i>", 2));
        writing.agree(story.reference(), "Sample Chair, chair");
        writing.agreed(story.reference());

        assertThat(page())
                .contains("Scope, version 1, came back", "First goal", "Fewer sessions, please")
                .contains("Scope, version 2, agreed", "Second &lt;i&gt;goal&lt;/i&gt;", "Sample Chair, chair")
                .contains("Partners read the same numbers.", "The data group.", "Bridges first.")
                .contains("Young people speak first.", "2, partly online")
                .contains("Monday 1 March 2027 to Wednesday 30 June 2027");
    }

    @Test
    void soAreMeetingsAndEvidence() {
        preparing.recordMeeting(
                story.reference(),
                new ScopingMeeting(
                        LocalDate.of(2021, 2, 2),
                        SessionFormat.DIGITAL,
                        List.of("HEALTH", "LOCAL_AUTHORITY_CSC"),
                        "We found the question. <script>",
                        "A second look at the data."));
        preparing.keepBrief(story.reference(), "Little is known of it.", null, null);

        assertThat(page())
                .contains("Tuesday 2 February 2021", "Online, Health, Local authority: children’s social care")
                .contains("We found the question. &lt;script&gt;", "A second look at the data.")
                .contains("Evidence brief", "Little is known of it.");
    }

    @Test
    void theReportSaysHowItStandsAndWhereItIs() {
        assertThat(page()).contains("Not begun").doesNotContain("id=\"scoping\"");

        reporting.draft(story.reference(), new ReportText("What we learned", "a", "b", "c", "d", null, null, "e", "f"));
        reporting.review(story.reference(), true, "Well borne out.");
        assertThat(page()).contains("With the partnership", "Well borne out.").doesNotContain("/learning-reports/");

        reporting.answer(story.reference(), ReportAnswer.APPROVE, null, "Sample Chair, chair");
        reporting.approved(story.reference());
        String slug = "scoped-" + story.reference().value().substring(4);
        reporting.publish(story.reference(), "What we learned", slug, "In short");
        assertThat(page()).contains("Published", "href=\"/learning-reports/" + slug + "\"");
    }

    private String page() {
        return staff.get("/staff/bsps/" + story.reference()).body();
    }

    private static ScopeText scope(String goal, int sessions) {
        return new ScopeText(
                goal,
                "Partners read the same numbers.",
                "The data group.",
                "Bridges first.",
                "Young people speak first.",
                sessions,
                SessionFormat.MIXED,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 6, 30));
    }
}
