package org.bsplifecycle.eoi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.bsplifecycle.bsp.ContactRole.HEALTH_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.LOCAL_AUTHORITY_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.eoi.EoiFixture;
import org.bsplifecycle.eoi.ToldSoFar;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class EoiProcessTest {

    private static final String LEAD = "eoiTestLead";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DefaultListableBeanFactory beans;

    @Autowired
    Processes processes;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    ToldSoFar told;

    @Autowired
    JdbcClient db;

    private EoiFixture fixture;
    private PromptAnswers partnership;
    private BspReference reference;
    private ProcessStory story;

    @BeforeEach
    void anExpressionOfInterestArrives() {
        fixture = beans.createBean(EoiFixture.class);
        partnership = new PromptAnswers(beans.getBean(OpenPrompts.class), beans.getBean(AnsweringPrompt.class));
        implementationLead();
        arrives(EoiFixture.complete());
    }

    private void arrives(Map<String, Object> answers) {
        reference = fixture.registered(answers);
        processes.start(EoiProcess.ID, reference, Outcome.of(EoiProcess.PROJECT_CONFIRMED, false));
        story = new ProcessStory(engine, reference);
    }

    private void implementationLead() {
        var identity = engine.getIdentityService();
        if (identity.createUserQuery().userId(LEAD).count() == 0) {
            User user = identity.newUser(LEAD);
            user.setFirstName("Implementation");
            user.setLastName("Lead");
            identity.saveUser(user);
            identity.createMembership(LEAD, Groups.IMPLEMENTATION_LEADS);
        }
    }

    private static Map<String, Object> takenForward() {
        return Map.of("eoiReview", "TAKE_FORWARD");
    }

    private static Map<String, Object> held() {
        return Map.of(
                "heldOn", "2020-11-02",
                "traits", "[\"SINGLE_AREA\"]",
                "readiness", "4",
                "capacity", "3",
                "strategicFit", "5",
                "transferability", "4",
                "conversationNotes", "They want one strategy.");
    }

    private static Map<String, Object> accepted() {
        return Map.of(
                "eoiDecision", "ACCEPT",
                "type", "STANDARD",
                "changeGoal", "STRATEGY",
                "focusQualifier", "culture",
                "implementationLead", LEAD);
    }

    private static Map<String, Object> confirmed() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("decision", "CONFIRM");
        answers.put("contactRight", "YES");
        answers.put("deputyName", "Deputy Person");
        answers.put("deputyEmail", "deputy@example.org");
        answers.put("sponsorName", "New Sponsor");
        answers.put("sponsorEmail", "new.sponsor@example.org");
        answers.put("participants", "Person One, one@example.org\n\nPerson, Two, two@example.org\n");
        answers.put("evaluationAgreed", "true");
        return answers;
    }

    private ProcessStory decided(Map<String, Object> decision) {
        return story.completes(EoiProcess.REVIEW_EOI, takenForward())
                .completes(EoiProcess.HOLD_CONVERSATION, held())
                .completes(EoiProcess.DECIDE_EOI, decision);
    }

    private List<String> mails(String template) {
        return db.sql("select role || ': ' || body from bsp.mail where reference = ? and template = ? order by role")
                .params(reference.value(), template)
                .query(String.class)
                .list();
    }

    @Nested
    class EoiAccepted {

        @Test
        void itBecomesAProjectWhenThePartnershipConfirmsIt() {
            decided(accepted());
            partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, confirmed());

            story.passed(EoiProcess.EOI_ACCEPTED).isOver();
            Bsp bsp = bsps.get(reference);
            assertThat(bsp.type()).isEqualTo(BspType.STANDARD);
            assertThat(bsp.focus().inWords()).isEqualTo("Strategy – culture");
            assertThat(bsp.implementationLead()).isEqualTo(LEAD);
            assertThat(bsp.acceptedAt()).isNotNull();
            assertThat(bsp.initiatedAt()).isNotNull();
            assertThat(contacts.of(reference, ContactRole.PARTICIPANT))
                    .extracting(Contact::name, Contact::email)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Person One", "one@example.org"),
                            org.assertj.core.groups.Tuple.tuple("Person, Two", "two@example.org"));
            assertThat(contacts.of(reference, ContactRole.SPONSOR))
                    .extracting(Contact::name)
                    .containsExactly("New Sponsor");
        }

        @Test
        void theDecisionShowsWhatWasToldAndWhyTheTypeIsProposed() {
            story.completes(EoiProcess.REVIEW_EOI, takenForward()).completes(EoiProcess.HOLD_CONVERSATION, held());

            Map<String, Object> shown = story.shows(EoiProcess.DECIDE_EOI);
            assertThat(shown.get("told").toString()).contains("They want one strategy.", "separate strategies");
            assertThat(shown.get("proposal"))
                    .asInstanceOf(STRING)
                    .startsWith("**Proposed: Standard.** ")
                    .hasSizeGreaterThan(30);
            assertThat(shown).containsEntry("type", "STANDARD").containsEntry("changeGoal", "STRATEGY");
            assertThat(shown.get("implementationLeads").toString()).contains(LEAD, "Implementation Lead (leads ");
        }

        @Test
        void anotherTypeThanProposedNeedsAReason() {
            story.completes(EoiProcess.REVIEW_EOI, takenForward()).completes(EoiProcess.HOLD_CONVERSATION, held());
            Map<String, Object> complex = new HashMap<>(accepted());
            complex.put("type", "COMPLEX");

            assertThatThrownBy(() -> story.completes(EoiProcess.DECIDE_EOI, complex))
                    .hasMessageContaining("Say why the type is another one than proposed.");
            story.waitsAt("userTask_decideEoi");

            complex.put("typeReason", "Three police forces are concerned.");
            story.completes(EoiProcess.DECIDE_EOI, complex);
            assertThat(bsps.get(reference).typeReason()).isEqualTo("Three police forces are concerned.");
        }

        @Test
        void nobodyLeadsWhoIsNotAnImplementationLead() {
            story.completes(EoiProcess.REVIEW_EOI, takenForward()).completes(EoiProcess.HOLD_CONVERSATION, held());
            Map<String, Object> stranger = new HashMap<>(accepted());
            stranger.put("implementationLead", "nobody");

            assertThatThrownBy(() -> story.completes(EoiProcess.DECIDE_EOI, stranger))
                    .isInstanceOf(Refused.class);
            assertThat(bsps.get(reference).acceptedAt()).isNull();
        }

        @Test
        void everythingThatIsMissingIsSaidAtOnce() {
            decided(accepted());

            assertThatThrownBy(() -> partnership.answers(
                            reference, EoiProcess.CONFIRM_PROJECT, Map.of("decision", "CONFIRM", "contactRight", "NO")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Enter the name of the new point of contact")
                    .hasMessageContaining("Enter at least one person who takes part")
                    .hasMessageContaining("Tick that you take part in surveys and focus groups");
        }

        @Test
        void somebodyElseBecomesThePointOfContact() {
            decided(accepted());
            Map<String, Object> answers = confirmed();
            answers.put("contactRight", "NO");
            answers.put("contactName", "Next Person");
            answers.put("contactEmail", "next@example.org");

            partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, answers);

            assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                    .extracting(Contact::email)
                    .containsExactly("next@example.org");
        }

        @Test
        void whoIsNamedWithoutAnAddressIsSaidWithEverythingElse() {
            decided(accepted());
            Map<String, Object> answers = confirmed();
            answers.remove("deputyEmail");
            answers.put("healthName", "Health Person");
            answers.remove("sponsorEmail");

            assertThatThrownBy(() -> partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, answers))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Enter the email address of the deputy")
                    .hasMessageContaining("Enter the email address of who agrees for health")
                    .hasMessageContaining("Enter the email address of the strategic sponsor");
        }

        @Test
        void whoAgreesForEachPartnerIsAskedFromThenOn() {
            decided(accepted());
            Map<String, Object> answers = confirmed();
            List.of("localAuthority", "health", "police").forEach(partner -> {
                answers.put(partner + "Name", "Chair for " + partner);
                answers.put(partner + "Email", partner + "@example.org");
            });

            partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, answers);

            assertThat(contacts.of(reference))
                    .filteredOn(contact -> ContactRole.APPROVERS.contains(contact.role()))
                    .extracting(Contact::role, Contact::name, Contact::email)
                    .containsExactlyInAnyOrder(
                            tuple(LOCAL_AUTHORITY_APPROVER, "Chair for localAuthority", "localAuthority@example.org"),
                            tuple(HEALTH_APPROVER, "Chair for health", "health@example.org"),
                            tuple(POLICE_APPROVER, "Chair for police", "police@example.org"));
        }

        @Test
        void anAddressWithoutANameNamesNobody() {
            decided(accepted());
            Map<String, Object> answers = confirmed();
            answers.put("policeEmail", "police@example.org");

            assertThatThrownBy(() -> partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, answers))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Enter the name of who agrees for the police");
            assertThat(bsps.get(reference).initiatedAt()).isNull();
        }

        @Test
        void nobodyElseNeedBeNamed() {
            decided(accepted());
            Map<String, Object> answers = confirmed();
            answers.remove("deputyName");
            answers.remove("deputyEmail");

            partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, answers);

            story.passed(EoiProcess.EOI_ACCEPTED);
            assertThat(contacts.of(reference))
                    .extracting(Contact::role)
                    .doesNotContainAnyElementsOf(ContactRole.APPROVERS);
        }

        @Test
        void aLineWithoutAnAddressIsNamedAndNothingIsConfirmed() {
            decided(accepted());
            Map<String, Object> wrong = confirmed();
            wrong.put("participants", "Person One, one@example.org\nPerson Two two@example.org");

            assertThatThrownBy(() -> partnership.answers(reference, EoiProcess.CONFIRM_PROJECT, wrong))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Line 2 of");
            assertThat(contacts.of(reference, ContactRole.PARTICIPANT)).isEmpty();
            assertThat(bsps.get(reference).initiatedAt()).isNull();
        }
    }

    @Nested
    class EoiDeclined {

        @Test
        void inTheReviewWithOurWords() {
            story.completes(
                    EoiProcess.REVIEW_EOI,
                    Map.of(
                            "eoiReview", "DECLINE",
                            "reasons", "[\"NOT_STRATEGIC\"]",
                            "reviewFeedback", "It is about casework. Look at the practice principles."));

            story.passed(EoiProcess.EOI_DECLINED).isOver();
            assertThat(mails("tellDeclined"))
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail).contains("It is about casework."));
        }

        @Test
        void afterTheConversation() {
            decided(Map.of("eoiDecision", "DECLINE", "feedback", "Another programme fits better."));

            story.passed(EoiProcess.EOI_DECLINED).isOver();
            assertThat(mails("tellDeclined"))
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail).contains("Another programme fits better."));
            assertThat(bsps.get(reference).acceptedAt()).isNull();
        }

        @Test
        void neverWithoutAWordToThem() {
            assertThatThrownBy(() -> story.completes(EoiProcess.REVIEW_EOI, Map.of("eoiReview", "DECLINE")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Write what you would like to tell them");
            story.waitsAt("userTask_reviewEoi");
        }
    }

    @Nested
    class EoiLapsed {

        @Test
        void whenNobodyAnswersOurQuestions() {
            asksForMore();
            nobodyCanBeReached();

            story.passed(EoiProcess.EOI_LAPSED).isOver();
            assertThat(mails("tellLapsed")).hasSize(2);
        }

        @Test
        void whenThePartnershipCannotGoAhead() {
            decided(accepted());
            partnership.answers(
                    reference,
                    EoiProcess.CONFIRM_PROJECT,
                    Map.of("decision", "CANNOT_PROCEED", "cannotReason", "Our sponsor has left."));

            story.passed(EoiProcess.EOI_LAPSED).isOver();
            assertThat(bsps.get(reference).initiatedAt()).isNull();
        }

        @Test
        void whenNobodyConfirmsTheProject() {
            decided(accepted());
            nobodyCanBeReached();

            story.passed(EoiProcess.EOI_LAPSED).isOver();
        }

        private void nobodyCanBeReached() {
            story.timePassesTo(PromptProcess.LADDER_ENDED)
                    .completes(
                            PromptProcess.CALL_PARTNERSHIP,
                            Map.of("callOutcome", "NO_ANSWER", "callNote", "Tried three times."));
        }
    }

    @Nested
    class MoreInformationAskedFor {

        @Test
        void comesBackToTheReviewWithTheAnswer() {
            asksForMore();
            assertThat(mails("giveMoreInformation"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail).contains("Who would take part?", "{link}"));

            partnership.answers(
                    reference, EoiProcess.GIVE_MORE_INFORMATION, Map.of("information", "All three partners."));

            story.waitsAt("userTask_reviewEoi");
            assertThat(story.shows(EoiProcess.REVIEW_EOI).get("told").toString())
                    .contains("We asked: Who would take part?", "All three partners.");
        }
    }

    @Nested
    class Waitlisted {

        @Test
        void isLookedAtAgainAfterThirtyDays() {
            decided(Map.of("eoiDecision", "WAITLIST", "feedback", "There is no room before summer."));
            assertThat(mails("tellWaitlisted")).hasSize(2);

            story.timePassesTo(EoiProcess.WAITLIST_REVIEW).completes(EoiProcess.DECIDE_EOI, accepted());

            partnership.asked(reference, EoiProcess.CONFIRM_PROJECT);
            assertThat(bsps.get(reference).focus().primary()).isEqualTo(ChangeGoal.STRATEGY);
        }
    }

    @Nested
    class FromTheFirstDay {

        @Test
        void theReceiptIsAcknowledgedInWordsThatNobodyTyped() {
            assertThat(mails("acknowledgeEoi"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .startsWith("pointOfContact")
                            .contains(reference.value())
                            .doesNotContain("Sampleshire"));
        }

        @Test
        void theReviewSaysWhatIsToSettle() {
            Map<String, Object> unsettled = EoiFixture.complete();
            unsettled.put("approvalPolice", "IN_PROGRESS");
            arrives(unsettled);

            assertThat(story.shows(EoiProcess.REVIEW_EOI).get("proposal").toString())
                    .contains("Not all safeguarding partners have approved it yet.");
        }

        @Test
        void twentyThousandCharactersComeBackWhole() {
            String notes = "Übergänge & <b>Grenzen</b> – ".repeat(800).substring(0, 19_999) + "!";
            story.completes(EoiProcess.REVIEW_EOI, takenForward());
            Map<String, Object> long20000 = new HashMap<>(held());
            long20000.put("conversationNotes", notes);

            story.completes(EoiProcess.HOLD_CONVERSATION, long20000);

            assertThat(told.of(reference)).containsValue(notes);
            assertThat(story.shows(EoiProcess.DECIDE_EOI).get("told").toString())
                    .contains("Übergänge");
        }

        @Test
        void aConversationOfTomorrowIsRefused() {
            story.completes(EoiProcess.REVIEW_EOI, takenForward());
            Map<String, Object> tomorrow = new HashMap<>(held());
            tomorrow.put("heldOn", "2190-01-01");

            assertThatThrownBy(() -> story.completes(EoiProcess.HOLD_CONVERSATION, tomorrow))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("must be held before it is recorded");
        }

        @Test
        void theEngineKeepsNothingPersonalAndNoFreeText() {
            decided(accepted());

            List<String> kept =
                    db.sql("""
                            select v.name_ || '=' || coalesce(v.text_, '') from act_hi_varinst v
                            join act_hi_procinst p on p.id_ = v.proc_inst_id_ where p.business_key_ = ?""").param(reference.value()).query(String.class).list();
            assertThat(kept)
                    .isNotEmpty()
                    .noneMatch(variable -> variable.contains("@") || variable.contains(" ") || variable.length() > 80);
            assertThat(timeline.of(reference))
                    .extracting(entry -> entry.what())
                    .contains(
                            "Expression of interest received",
                            "Expression of interest reviewed: taken into a conversation",
                            "Conversation held and recorded",
                            "Expression of interest accepted");
        }
    }

    private void asksForMore() {
        story.completes(EoiProcess.REVIEW_EOI, Map.of("eoiReview", "ASK_MORE", "questions", "Who would take part?"));
    }
}
