package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Browser;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole story of one BSP, through every screen and every mail. */
@JourneyTest
class WholeStoryIT {

    private static final String CONTACT = "contact@exeter-sample.example.org";
    private static final String PARTICIPANT = "nurse@exeter-sample.example.org";
    private static final String LONG = "We have worked on this together for a while, and we would like to go further. ";

    @LocalServerPort
    int port;

    @Autowired
    Forms forms;

    @Autowired
    TaskService tasks;

    @Autowired
    Bsps bsps;

    @Autowired
    Surveys surveys;

    @Autowired
    Timeline timeline;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    HistoryService history;

    Browser browser;
    Journey story;

    @BeforeEach
    void open() {
        browser = Browser.open();
        story = new Journey(browser, port, forms, tasks);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fromExpressionOfInterestToFinalEdition() {
        story.expressesInterest(interest());
        story.timePasses("PT1M");
        assertThat(Post.to(CONTACT, story.reference()))
                .as("the acknowledgement")
                .hasSize(1);

        story.completes("partnershipManager", "reviewEoi", answers("eoiReview", "TAKE_FORWARD"))
                .completes("implementationLead", "holdConversation", conversation())
                .completes(
                        "headOfDelivery",
                        "decideEoi",
                        answers(
                                "eoiDecision", "ACCEPT",
                                "type", "STANDARD",
                                "implementationLead", "Implementation Lead"))
                .timePasses("PT1M")
                .answersFromMail(
                        CONTACT,
                        "confirm",
                        answers(
                                "decision",
                                "CONFIRM",
                                "contactRight",
                                "YES",
                                "participants",
                                "Sample Nurse, " + PARTICIPANT,
                                "evaluationAgreed",
                                true));

        scoping();
        delivery();
        report();
        followUpAndClosing();
        everythingIsKept();
    }

    private void scoping() {
        story.completes(
                        "implementationLead",
                        "holdScopingMeeting",
                        answers(
                                "heldOn",
                                today(),
                                "format",
                                "DIGITAL",
                                "sectors",
                                List.of("HEALTH", "POLICE"),
                                "summary",
                                "We found the question."))
                .completes("evidenceLead", "writeEvidenceBrief", answers("summary", "Little is known."))
                .completes(
                        "headOfDelivery",
                        "choosePartner",
                        answers("choice", "OFFER", "partner", "Second Delivery Partner"))
                .completes("deliveryPartner2", "replyToOffer", answers("reply", "ACCEPT"))
                .completes(
                        "implementationLead",
                        "writeScope",
                        answers(
                                "changeGoal", "One shared picture",
                                "outcomes", "Partners read the same numbers.",
                                "existingActivity", "The data group.",
                                "joiningTheDots", "Bridges first.",
                                "voices", "Young people speak first.",
                                "sessions", 4,
                                "format", "DIGITAL",
                                "plannedStart", in(7),
                                "plannedEnd", in(120)))
                .completes("headOfDelivery", "signOffScope", answers("signOff", "SIGN"))
                .timePasses("PT1M")
                .answersFromMail(
                        CONTACT,
                        "scope",
                        answers("decision", "AGREE", "name", "Sample Chair", "role", "Chair of the partnership"));
    }

    private void delivery() {
        story.completes("implementationLead", "startDelivery", answers("startsOn", in(0), "endsOn", in(120)))
                .timePasses("PT1M")
                .answersFromMail(PARTICIPANT, "", answers("clarity", "2", "together", "3"))
                .completes(
                        "deliveryPartner2",
                        "logSession",
                        answers(
                                "heldOn", today(),
                                "format", "ONLINE",
                                "purpose", "First session",
                                "attended", 9,
                                "notes", "It went well.",
                                "anotherPlanned", "NO"))
                .completes("implementationLead", "endOrExtend", answers("decision", "END"))
                .completes(
                        "implementationLead",
                        "completeDelivery",
                        answers("endedOn", today(), "outputs", "A shared glossary.", "goalMovement", "4"))
                .timePasses("PT1M")
                .answersFromMail(PARTICIPANT, "", answers("clarity", "4", "satisfaction", "VERY_SATISFIED"));
    }

    private void report() {
        story.completes(
                        "implementationLead",
                        "draftReport",
                        answers(
                                "title", "A shared picture in Exeter sample",
                                "context", "The partnership had begun to plan.",
                                "goal", "How do partners act together?",
                                "whatWeDid", "Four sessions with leads.",
                                "whatWeLearned", "Agreeing on words first saved time later.",
                                "voices", "Young people had spoken before.",
                                "nextSteps", "The group goes on."))
                .completes("evidenceLead", "reviewReport", answers("review", "EVIDENCED"))
                .timePasses("PT1M")
                .answersFromMail(
                        CONTACT,
                        "learning report",
                        answers("decision", "APPROVE", "name", "Sample Chair", "role", "Chair of the partnership"))
                .completes(
                        "partnershipManager",
                        "publishReport",
                        answers("slug", slug(), "summary", "What others can take from it."));
        assertThat(story.publicPage("/learning-reports/" + slug())
                        .locator("main")
                        .innerText())
                .contains("first edition", "Agreeing on words first saved time later.");
    }

    private void followUpAndClosing() {
        story.timePasses("P7M")
                .answersFromMail(CONTACT, "right people", answers("contactsAnswer", "CONFIRMED"))
                .timePasses("PT1M")
                .answersFromMail(PARTICIPANT, "", answers("change", "4", "sustained", "YES"))
                .timePasses("P2M")
                .completes("implementationLead", "addImpact", answers("impact", "The meetings have lasted."))
                .timePasses("PT1M")
                .answersFromMail(
                        CONTACT,
                        "Six months on",
                        answers("decision", "AGREE", "name", "Sample Chair", "role", "Chair of the partnership"))
                .completes("partnershipManager", "closeBsp", answers("nothingOpen", true));
        assertThat(story.publicPage("/learning-reports/" + slug())
                        .locator("main")
                        .innerText())
                .contains("final edition", "The meetings have lasted.");
    }

    private void everythingIsKept() {
        BspReference reference = new BspReference(story.reference());
        assertThat(bsps.get(reference).status()).isEqualTo(Status.COMPLETE);
        assertThat(surveys.of(reference)).extracting(SurveyWave::answered).containsExactly(1, 1, 1);
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what)
                .contains(
                        "Scoping begins",
                        "Delivery begins",
                        "Learning report published, first edition",
                        "Learning report published, final edition",
                        "Closed, complete");
        assertThat(story.page("manager", "/staff/bsps/" + reference)
                        .locator("main")
                        .textContent())
                .contains("Closed, complete", "It went well.");
        assertThat(Post.messageIds()).doesNotHaveDuplicates();
        nothingPersonalIsInTheEngine();
    }

    /** References, codes, dates and flags only: no name, no address, no sentence anywhere in the engine's variables. */
    private void nothingPersonalIsInTheEngine() {
        for (HistoricVariableInstance variable :
                history.createHistoricVariableInstanceQuery().list()) {
            String value = String.valueOf(variable.getValue());
            assertThat(value)
                    .as("variable %s", variable.getName())
                    .doesNotContain("@")
                    .doesNotContain("Sample")
                    .hasSizeLessThan(60);
            if (variable.getValue() instanceof String) {
                assertThat(value).as("variable %s", variable.getName()).matches("[A-Za-z0-9_:-]*");
            }
        }
    }

    private static List<Map<String, Object>> interest() {
        return List.of(
                answers(
                        "partnershipName",
                        "Exeter Sample Partnership",
                        "partnershipType",
                        "CHILD_SAFEGUARDING_PARTNERSHIP"),
                answers("authorities", List.of("Devon")),
                answers(
                        "leadName", "Sample Contact",
                        "leadJob", "Business manager",
                        "leadOrganisation", "Exeter Sample",
                        "leadSector", "HEALTH",
                        "leadEmail", CONTACT,
                        "sponsorName", "Sample Sponsor",
                        "sponsorRole", "Director",
                        "sponsorEmail", "sponsor@exeter-sample.example.org",
                        "approvalLocalAuthority", "APPROVED",
                        "approvalHealth", "APPROVED",
                        "approvalPolice", "APPROVED"),
                answers(
                        "changeGoal", "PARTNERSHIP",
                        "challenge", LONG,
                        "existingActivity", LONG,
                        "desiredChange", LONG),
                answers("partnersInvolved", List.of("HEALTH", "POLICE")),
                answers("availability", "Every other week.", "digitalOk", "YES"),
                answers("evaluationCommitment", true, "shareLearning", true, "privacyNotice", true));
    }

    private Map<String, Object> conversation() {
        return answers(
                "heldOn", today(),
                "traits", List.of("SINGLE_AREA"),
                "readiness", "4",
                "capacity", "4",
                "strategicFit", "5",
                "transferability", "4",
                "conversationNotes", "They know what they want.");
    }

    private String slug() {
        return "a-shared-picture-" + story.reference().toLowerCase();
    }

    /** As Tasklist's date field takes it in British English. */
    private String today() {
        return in(0);
    }

    private String in(int days) {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(workingTime.today().plusDays(days));
    }

    private static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put((String) pairs[i], pairs[i + 1]);
        }
        return answers;
    }
}
