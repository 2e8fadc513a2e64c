package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.journey.Interest.answers;
import static org.bsplifecycle.journey.Interest.signed;

import java.util.List;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * The stories that go otherwise. What is special about each is done in the browser; on the way there, which
 * {@link WholeStoryIT} walks, staff send their forms without one.
 */
@JourneyTest
class OtherWalksIT extends Walk {

    private static final String SECOND_PARTNER = "second.delivery.partner@example.org";

    @BeforeEach
    void anInterestIsExpressed(TestInfo walk) {
        walked.interest(
                new Interest(walk.getTestMethod().orElseThrow().getName().toLowerCase()));
    }

    @Test
    void declined() {
        story.completes(
                        "partnershipManager",
                        "reviewEoi",
                        answers(
                                "eoiReview", "DECLINE",
                                "reasons", List.of("NOT_STRATEGIC"),
                                "reviewFeedback", "It is about casework. Look at the practice principles."))
                .timePasses("P2M");

        heard("Outcome of your expression of interest %s", people().contact(), people().sponsor());
        assertThat(Post.last(people().contact(), reference())).contains("It is about casework.");
        assertThat(Post.subjects(people().contact(), reference())).hasSize(2);
        happened(
                "Expression of interest received",
                mailed("We have your expression of interest %s", "point of contact"),
                "Expression of interest reviewed: not for this programme",
                mailed("Outcome of your expression of interest %s", "point of contact, sponsor"),
                "Not taken forward");
        assertThat(story.saidOfBsp()).contains("Not taken forward", "No task is open.");
        isNow(Phase.CLOSED, Status.NOT_TAKEN_FORWARD);
    }

    @Test
    void moreInformationAskedAndGiven() {
        story.completes(
                        "partnershipManager",
                        "reviewEoi",
                        answers("eoiReview", "ASK_MORE", "questions", "Who would take part?"))
                .timePasses("PT1M");
        assertThat(Post.last(people().contact(), reference())).contains("Who would take part?");
        assertThat(story.saidOfBsp()).contains("Waiting on: Partnership");

        story.answersFromMail(people().contact(), "A few questions", answers("information", "Health and all schools."));
        assertThat(story.staff().reads("partnershipManager", reference(), "reviewEoi"))
                .contains("Who would take part?", "Health and all schools.");
        walked.takenForward();

        assertThat(story.saidOfBsp()).contains("Hold the conversation", "Health and all schools.");
        happened(
                "Expression of interest reviewed: more information asked for",
                "The partnership answered “Tell us a little more”: given",
                "Expression of interest reviewed: taken into a conversation");
        isNow(Phase.EOI, Status.UNDER_WAY);
    }

    @Test
    void offerLapsedAndTheNextPartnerChosen() {
        hurried.takenForward().accepted();
        walked.partnerAsked();
        story.timePasses("PT1M");
        assertThat(Post.last(SECOND_PARTNER, reference())).contains("after that the offer goes to the next partner");

        fiveWorkingDaysPass();
        assertThat(Post.subjects(SECOND_PARTNER, reference())).hasSize(1);
        assertThat(Post.subjects("delivery.partner@example.org", reference())).hasSize(1);
        walked.partnerAccepts("deliveryPartner");
        story.timePasses("PT1M");

        heard("The delivery partner of %s", people().contact());
        happened(
                "Delivery partner chosen, offer made",
                "The offer lapsed: no reply in time",
                "Delivery partner accepted");
        assertThat(story.saidOfBsp("who")).contains("Delivery partnerDelivery Partner");
        isNow(Phase.SCOPING, Status.UNDER_WAY);
    }

    @Test
    void scopeSentBackByEitherSideAndThenAgreed() {
        hurried.takenForward().accepted().prepared().partnerAsked().partnerAccepts("deliveryPartner2");
        walked.scopeWritten();
        story.completes("headOfDelivery", "signOffScope", answers("signOff", "BACK", "comment", "Fewer sessions"));
        assertThat(story.saidOfBsp("scope")).contains("Version 1, came back");
        assertThat(story.staff().reads("implementationLead", reference(), "writeScope"))
                .contains("Version 1 came back: Fewer sessions");
        story.completes("implementationLead", "writeScope", answers("sessions", 3));
        walked.scopeSigned();
        story.answersFromMail(
                people().contact(), "agree the scope", signed("decision", "CHANGES", "comment", "Start later"));
        assertThat(story.staff().reads("implementationLead", reference(), "writeScope"))
                .contains("Version 2 came back: Start later");
        story.completes("implementationLead", "writeScope", answers("outcomes", "Partners plan together."));
        walked.scopeSigned().scopeAgreed();
        story.timePasses("PT1M");

        heard("The scope of %s is agreed", people().sponsor());
        heard("Before %s starts: your view in 10 minutes", people().contact());
        assertThat(story.saidOfBsp("scope"))
                .contains("Version 1, came back", "Version 2, came back", "Version 3, agreed");
        happened(
                "Scope written",
                "Scope sent back to its author",
                "Scope written",
                "Scope signed off",
                "The partnership answered “Agree the scope of your project”: We ask for changes",
                "Scope written",
                "Scope signed off",
                "The partnership answered “Agree the scope of your project”: Yes, we agree",
                "Delivery begins");
        isNow(Phase.DELIVERY, Status.UNDER_WAY);
    }

    @Test
    void surveyThatNobodyAnswers() {
        hurried.untilDelivery().delivered();
        story.timePasses("P3M");

        assertThat(Post.subjects(people().participant(), reference()))
                .contains("How was " + reference() + "? Your view in 10 minutes")
                .filteredOn(subject -> subject.matches("(Reminder|More time): .*"))
                .extracting(subject -> subject.split(":")[0])
                .containsExactly("Reminder", "Reminder", "Reminder", "More time");
        assertThat(story.publicText(Post.linkTo(people().participant(), reference(), "How was")))
                .contains("need do nothing more");
        assertThat(story.saidOfBsp("surveys")).contains("Survey after delivery0 of 2 (0%) answered closed");
        happened("Learning begins", "Survey after delivery closed, its time is over: 0 of 2 answered");
        walked.reportReviewed();
        heard("Please read the learning report of %s", people().contact());
        assertThat(story.saidOfBsp("report")).contains("With the partnership");
        isNow(Phase.LEARNING, Status.UNDER_WAY);
    }

    @Test
    void reportWithheld() {
        hurried.untilDelivery().delivered().reportReviewed();
        story.answersFromMail(
                        people().contact(),
                        "learning report",
                        signed("decision", "DO_NOT_PUBLISH", "comment", "It would be read as criticism."))
                .timePasses("P1M");

        for (String page : List.of("/", "/learning-reports", "/learning-reports/feed.atom")) {
            assertThat(new Visitor(port).get(page).body()).as(page).doesNotContain(Chapters.TITLE);
        }
        assertThat(Post.subjects(people().contact(), reference()))
                .noneMatch(subject -> subject.contains("is published"));
        assertThat(story.saidOfBsp("report")).contains("Withheld", "It would be read as criticism.");
        happened(
                "Learning report drafted",
                "Learning report borne out by the evidence",
                "The partnership answered “Your learning report”: Do not publish it",
                "Learning report withheld");
        isNow(Phase.LEARNING, Status.UNDER_WAY);
    }

    @Test
    void withdrawnInDelivery() {
        hurried.untilDelivery();
        story.timePasses("PT1M");
        story.changes("partnershipManager", "WITHDRAW", "withdrawBsp", answers("reason", "Their chair wrote to us."))
                .timePasses("PT1M");
        heard("%s has been withdrawn", people().contact(), people().sponsor(), SECOND_PARTNER);
        int before = Post.about(reference()).size();
        story.timePasses("P7M");
        assertThat(Post.about(reference())).as("no more mail").hasSize(before);
        assertThat(story.publicText(Post.linkTo(people().participant(), reference(), "Before")))
                .contains("need do nothing more");
        assertThat(story.saidOfBsp()).contains("Withdrawn", "No task is open.").doesNotContain("Change this project");
        assertThat(story.bspPage().locator(".track .is-stopped").innerText()).contains("Delivery", "Withdrawn");
        assertThat(story.bspPage().locator(".track .is-done").allInnerTexts())
                .containsExactly("Expression of interest", "Scoping");
        happened("Delivery begins", "Asked for: withdraw the project", "The partnership withdrew", "Withdrawn");
        assertThat(story.inPortfolio()).contains("Closed", "Withdrawn");
        isNow(Phase.CLOSED, Status.WITHDRAWN);
    }
}
