package org.bsplifecycle.scoping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bsplifecycle.scoping.process.ScopingProcess.AGREE_SCOPE;
import static org.bsplifecycle.scoping.process.ScopingProcess.HOLD_SCOPING_MEETING;
import static org.bsplifecycle.scoping.process.ScopingProcess.ID;
import static org.bsplifecycle.scoping.process.ScopingProcess.SCOPE_ANSWER;
import static org.bsplifecycle.scoping.process.ScopingProcess.SIGN_OFF_SCOPE;
import static org.bsplifecycle.scoping.process.ScopingProcess.WRITE_EVIDENCE_BRIEF;
import static org.bsplifecycle.scoping.process.ScopingProcess.WRITE_SCOPE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.TaskBoard;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class ScopingProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Scopes scopes;

    @Autowired
    Bsps bsps;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    DeliveryPartners partners;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskBoard board;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void aPartner() {
        partners.save(new DeliveryPartner(
                "willing",
                "A willing partner",
                "CHARITY",
                "willing@example.org",
                List.of(),
                List.of(),
                List.of(),
                1000,
                true));
    }

    @Nested
    class ScopeAgreed {

        @Test
        void whenThePartnershipAgrees() {
            Story story = written()
                    .completes(SIGN_OFF_SCOPE, Map.of("signOff", "SIGN"))
                    .answers(AGREE_SCOPE, answer("AGREE", null));

            story.process().passed("event_scopeAgreed").isOver();
            assertThat(bsps.get(story.reference()).changeGoal()).isEqualTo("One shared picture");
            assertThat(bsps.get(story.reference()).plannedEnd())
                    .isEqualTo(workingTime.today().plusMonths(5));
            assertThat(scopes.of(story.reference())).hasSize(1);
        }

        @Test
        void afterItCameBackOnceFromTheHeadOfDeliveryAndOnceFromThePartnership() {
            Story story = written().completes(SIGN_OFF_SCOPE, Map.of("signOff", "BACK", "comment", "Fewer sessions"));
            assertThat(story.process().shows(WRITE_SCOPE))
                    .containsEntry("said", "Version 1 came back: Fewer sessions")
                    .containsEntry("changeGoal", "One shared picture");

            story.completes(WRITE_SCOPE, scope(3))
                    .completes(SIGN_OFF_SCOPE, Map.of("signOff", "SIGN"))
                    .answers(AGREE_SCOPE, answer("CHANGES", "Start later"));
            assertThat(story.process().shows(WRITE_SCOPE)).containsEntry("said", "Version 2 came back: Start later");

            story.completes(WRITE_SCOPE, scope(3))
                    .completes(SIGN_OFF_SCOPE, Map.of("signOff", "SIGN"))
                    .answers(AGREE_SCOPE, answer("AGREE", null));
            assertThat(scopes.of(story.reference())).extracting(ScopeVersion::n).containsExactly(1, 2, 3);
        }

        @Test
        void neverWithAnEndBeforeItsStart() {
            Story story = prepared();
            Map<String, Object> backwards = new HashMap<>(scope(5));
            backwards.put("plannedEnd", workingTime.today().toString());

            assertThatThrownBy(() -> story.completes(WRITE_SCOPE, backwards))
                    .isInstanceOf(Refused.class)
                    .hasMessage("The end must be after the start.");
        }
    }

    @Nested
    class NotProgressed {

        @Test
        void whenThePartnershipCannotGoAhead() {
            Story story = written()
                    .completes(SIGN_OFF_SCOPE, Map.of("signOff", "SIGN"))
                    .answers(AGREE_SCOPE, answer("CANNOT_PROCEED", "We are being reorganised"));

            story.process().passed("event_notProgressed").isOver();
        }

        @Test
        void whenNobodyOfThePartnershipCanBeReached() {
            Story story = written()
                    .completes(SIGN_OFF_SCOPE, Map.of("signOff", "SIGN"))
                    .nobodyAnswers();

            story.process().passed("event_notProgressed").isOver();
        }

        @Test
        void whenNoDeliveryPartnerIsFound() {
            Story story = begun().completes(HOLD_SCOPING_MEETING, meeting())
                    .completes(WRITE_EVIDENCE_BRIEF, Map.of("summary", "Little is known."))
                    .completes("choosePartner", Map.of("choice", "NOBODY"));

            story.process().passed("event_notProgressed").isOver();
        }
    }

    @Nested
    class TheImplementationLead {

        @Test
        void hasTheTasksOfTheirOwnProjectAndAColleagueCanTakeThemOver() {
            Story story = begun(colleague("scopingLead"));

            Task meeting = story.process().task(HOLD_SCOPING_MEETING);
            assertThat(meeting.getAssignee()).isEqualTo("scopingLead");
            assertThat(tasks.getIdentityLinksForTask(meeting.getId()))
                    .extracting(IdentityLink::getGroupId)
                    .contains(Groups.IMPLEMENTATION_LEADS);
            assertThat(board.of(story.reference()))
                    .filteredOn(task -> task.stem().equals(HOLD_SCOPING_MEETING))
                    .extracting(OpenTask::assignee, OpenTask::group)
                    .containsExactly(tuple("scopingLead", Groups.IMPLEMENTATION_LEADS));
            assertThat(story.process().task(WRITE_EVIDENCE_BRIEF).getAssignee()).isNull();
        }

        @Test
        void whoHasLeftTheGroupGetsNoMoreTasks() {
            String left = colleague("scopingLeadWhoLeft");
            identity.deleteMembership(left, Groups.IMPLEMENTATION_LEADS);

            assertThat(begun(left).process().task(HOLD_SCOPING_MEETING).getAssignee())
                    .isNull();
        }

        private Story begun(String lead) {
            Story story = Story.notBegun(beans);
            bsps.lead(story.reference(), lead);
            return story.begins(ID, Outcome.of(SCOPE_ANSWER, "NONE"));
        }

        private String colleague(String id) {
            identity.saveUser(identity.newUser(id));
            identity.createMembership(id, Groups.IMPLEMENTATION_LEADS);
            return id;
        }
    }

    private Story begun() {
        return Story.notBegun(beans).begins(ID, Outcome.of(SCOPE_ANSWER, "NONE"));
    }

    private Story prepared() {
        return begun().completes(HOLD_SCOPING_MEETING, meeting())
                .completes(WRITE_EVIDENCE_BRIEF, Map.of("summary", "Little is known."))
                .completes("choosePartner", Map.of("choice", "OFFER", "partner", "willing"))
                .completes("replyToOffer", Map.of("reply", "ACCEPT"));
    }

    private Story written() {
        return prepared().completes(WRITE_SCOPE, scope(5));
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "heldOn",
                workingTime.today().toString(),
                "format",
                "DIGITAL",
                "sectors",
                List.of("HEALTH", "POLICE"),
                "summary",
                "We found the question.");
    }

    private Map<String, Object> scope(int sessions) {
        return Map.of(
                "changeGoal", "One shared picture",
                "outcomes", "Partners read the same numbers.",
                "existingActivity", "The data group.",
                "joiningTheDots", "Bridges first.",
                "voices", "Young people speak first.",
                "sessions", sessions,
                "format", "DIGITAL",
                "plannedStart", workingTime.today().plusDays(7).toString(),
                "plannedEnd", workingTime.today().plusMonths(5).toString());
    }

    private static Map<String, Object> answer(String decision, String comment) {
        Map<String, Object> answer =
                new HashMap<>(Map.of("decision", decision, "name", "Sample Chair", "role", "Chair"));
        if (comment != null) {
            answer.put("comment", comment);
        }
        return answer;
    }
}
