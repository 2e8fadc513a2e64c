package org.bsplifecycle.journey;

import static org.bsplifecycle.journey.Interest.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.workingtime.WorkingTime;

/**
 * The chapters of a story that goes well, in their order. A walk takes them as far as its own turn; the partnership is
 * always at its browser, staff are where this walk has them.
 */
final class Chapters {

    /** Of its learning report. */
    static final String TITLE = "A shared picture in Exeter sample";

    private final Journey story;
    private final Staff staff;
    private final WorkingTime time;

    Chapters(Journey story, Staff staff, WorkingTime time) {
        this.story = story;
        this.staff = staff;
        this.time = time;
    }

    Chapters interest(Interest partnership) {
        story.expressesInterest(partnership).timePasses("PT1M");
        return this;
    }

    Chapters takenForward() {
        return completes("partnershipManager", "reviewEoi", answers("eoiReview", "TAKE_FORWARD"));
    }

    Chapters accepted() {
        completes(
                "implementationLead",
                "holdConversation",
                answers(
                        "heldOn", in(0),
                        "traits", List.of("SINGLE_AREA"),
                        "readiness", "4",
                        "capacity", "4",
                        "strategicFit", "5",
                        "transferability", "4",
                        "conversationNotes", "They know what they want."));
        completes(
                "headOfDelivery",
                "decideEoi",
                answers(
                        "eoiDecision",
                        "ACCEPT",
                        "type",
                        "STANDARD",
                        "changeGoal",
                        new Option("PARTNERSHIP", "Partnership"),
                        "implementationLead",
                        new Option("implementationLead", "Implementation Lead")));
        story.timePasses("PT1M")
                .answersFromMail(
                        story.people().contact(),
                        "confirm",
                        answers(
                                "decision",
                                "CONFIRM",
                                "contactRight",
                                "YES",
                                "participants",
                                "Sample Nurse, " + story.people().participant(),
                                "evaluationAgreed",
                                true));
        return this;
    }

    Chapters prepared() {
        completes(
                "implementationLead",
                "holdScopingMeeting",
                answers(
                        "heldOn",
                        in(0),
                        "format",
                        "DIGITAL",
                        "sectors",
                        List.of("HEALTH", "POLICE"),
                        "summary",
                        "We found the question."));
        return completes("evidenceLead", "writeEvidenceBrief", answers("summary", "Little is known."));
    }

    Chapters partnerAsked() {
        return completes(
                "headOfDelivery",
                "choosePartner",
                answers("choice", "OFFER", "partner", new Option("deliveryPartner2", "Second Delivery Partner")));
    }

    Chapters partnerAccepts(String partner) {
        return completes(partner, "replyToOffer", answers("reply", "ACCEPT"));
    }

    Chapters scopeWritten() {
        return completes(
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
                        "plannedEnd", in(120)));
    }

    Chapters scopeSigned() {
        completes("headOfDelivery", "signOffScope", answers("signOff", "SIGN"));
        story.timePasses("PT1M");
        return this;
    }

    Chapters scopeAgreed() {
        story.answersFromMail(story.people().contact(), "agree the scope", Interest.signed("decision", "AGREE"));
        return this;
    }

    Chapters deliveryBegun() {
        return completes("implementationLead", "startDelivery", answers("startsOn", in(0), "endsOn", in(120)));
    }

    /** Everything from the review to the day on which the work begins. */
    Chapters untilDelivery() {
        return takenForward()
                .accepted()
                .prepared()
                .partnerAsked()
                .partnerAccepts("deliveryPartner2")
                .scopeWritten()
                .scopeSigned()
                .scopeAgreed()
                .deliveryBegun();
    }

    Chapters delivered() {
        completes(
                "deliveryPartner2",
                "logSession",
                answers(
                        "heldOn", in(0),
                        "format", "ONLINE",
                        "purpose", "First session",
                        "attended", 9,
                        "notes", "It went well.",
                        "anotherPlanned", "NO"));
        completes("implementationLead", "endOrExtend", answers("decision", "END"));
        return completes(
                "implementationLead",
                "completeDelivery",
                answers("endedOn", in(0), "outputs", "A shared glossary.", "goalMovement", "4"));
    }

    Chapters reportReviewed() {
        completes(
                "implementationLead",
                "draftReport",
                answers(
                        "title", TITLE,
                        "context", "The partnership had begun to plan.",
                        "goal", "How do partners act together?",
                        "whatWeDid", "Four sessions with leads.",
                        "whatWeLearned", "Agreeing on words first saved time later.",
                        "voices", "Young people had spoken before.",
                        "nextSteps", "The group goes on."));
        completes("evidenceLead", "reviewReport", answers("review", "EVIDENCED"));
        story.timePasses("PT1M");
        return this;
    }

    private Chapters completes(String user, String stem, Map<String, Object> answers) {
        staff.completes(user, story.reference(), stem, answers);
        return this;
    }

    private LocalDate in(int days) {
        return time.today().plusDays(days);
    }
}
