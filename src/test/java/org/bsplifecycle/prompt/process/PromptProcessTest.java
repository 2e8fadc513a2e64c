package org.bsplifecycle.prompt.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.prompt.PromptProcess.ANSWERED_MEANWHILE;
import static org.bsplifecycle.prompt.PromptProcess.CALL_PARTNERSHIP;
import static org.bsplifecycle.prompt.PromptProcess.LADDER_ENDED;
import static org.bsplifecycle.prompt.PromptProcess.NONE;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ANSWER;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_ANSWERED;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_KIND;
import static org.bsplifecycle.prompt.PromptProcess.PROMPT_WAIT;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptOver;
import org.bsplifecycle.prompt.PromptProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class PromptProcessTest {

    private static final String QUESTION = "confirmContacts";
    private static final Map<String, Object> YES = Map.of("contactsAnswer", "CONFIRMED");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenPrompts open;

    @Autowired
    AnsweringPrompt answering;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    ProcessStory story;
    BspReference reference;
    PromptAnswers partnership;

    @BeforeEach
    void ask() {
        reference = new BspFixture(bsps, contacts, transaction).registered();
        story = new ProcessStory(engine, reference);
        partnership = new PromptAnswers(open, answering);
        processes.start(PromptProcess.ID, reference, Outcome.of(PROMPT_KIND, QUESTION));
    }

    @Nested
    class PromptAnswered {

        @Test
        void byItsLinkInTime() {
            story.waitsAt(PROMPT_WAIT);

            partnership.answers(reference, QUESTION, YES);

            story.passed(PROMPT_ANSWERED).isOver();
            assertThat(outcome()).isEqualTo("CONFIRMED");
            assertThat(open.of(reference)).isEmpty();
            assertThat(timeline.of(reference))
                    .extracting(TimelineEntry::what, TimelineEntry::who)
                    .contains(org.assertj.core.groups.Tuple.tuple(
                            "The partnership answered “Tell us who is still there”: Yes, the point of contact is still right",
                            "the partnership"));
        }

        @Test
        void whileStaffAreCalling() {
            story.timePassesTo(LADDER_ENDED).waitsAt("userTask_" + CALL_PARTNERSHIP);

            partnership.answers(reference, QUESTION, YES);

            story.passed(ANSWERED_MEANWHILE).passed(PROMPT_ANSWERED).isOver();
        }

        @Test
        void afterItWasAskedAgain() {
            OpenPrompt first = partnership.asked(reference, QUESTION);
            story.timePassesTo(LADDER_ENDED)
                    .completes(CALL_PARTNERSHIP, Map.of("callOutcome", "ASK_AGAIN"))
                    .waitsAt(PROMPT_WAIT);

            assertThatThrownBy(() -> answering.open(first.id())).isInstanceOf(PromptOver.class);
            partnership.answers(reference, QUESTION, YES);

            story.passed(PROMPT_ANSWERED).isOver();
        }

        @Test
        void bySomebodyElseWhoWasNamedOnThePhone() {
            story.timePassesTo(LADDER_ENDED)
                    .completes(
                            CALL_PARTNERSHIP,
                            Map.of(
                                    "callOutcome", "ASK_AGAIN",
                                    "insteadName", "Successor",
                                    "insteadEmail", "successor@example.org",
                                    "callNote", "The point of contact has moved on."));

            assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                    .singleElement()
                    .satisfies(person -> assertThat(person.email()).isEqualTo("successor@example.org"));
            assertThat(engine.getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .variableValueEquals("callOutcome", "ASK_AGAIN")
                            .count())
                    .isPositive();
            assertThat(engine.getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .variableNameIn("insteadName", "insteadEmail", "callNote")
                            .count())
                    .isZero();
        }
    }

    @Nested
    class TakenOver {

        @Test
        void whenNobodyCanAnswer() {
            story.timePassesTo(LADDER_ENDED);
            OpenPrompt prompt = partnership.asked(reference, QUESTION);

            story.completes(CALL_PARTNERSHIP, Map.of("callOutcome", "NO_ANSWER", "callNote", "Rang three times."));

            story.passed(PromptProcess.TAKEN_OVER).isOver();
            assertThat(outcome()).isEqualTo(NONE);
            assertThatThrownBy(() -> answering.open(prompt.id())).isInstanceOf(PromptOver.class);
        }

        @Test
        void onlyWithANoteOfWhatWasTried() {
            story.timePassesTo(LADDER_ENDED);

            assertThatThrownBy(() -> story.completes(CALL_PARTNERSHIP, Map.of("callOutcome", "NO_ANSWER")))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("Write down what you tried");
            story.waitsAt("userTask_" + CALL_PARTNERSHIP);
        }
    }

    @Test
    void waitsForWhoeverNeedsMoreTimeAndIsThenCalledAgain() {
        OpenPrompt prompt = partnership.asked(reference, QUESTION);
        story.timePassesTo(LADDER_ENDED)
                .completes(CALL_PARTNERSHIP, Map.of("callOutcome", "WAIT", "waitUntil", nextMonth()))
                .waitsAt(PROMPT_WAIT);
        assertThat(story.timer(LADDER_ENDED).getDuedate())
                .isAfter(Date.from(clock.instant().plus(Duration.ofDays(28))));
        assertThat(answering.open(prompt.id())).isNotNull();

        story.timePassesTo(LADDER_ENDED).waitsAt("userTask_" + CALL_PARTNERSHIP);
        partnership.answers(reference, QUESTION, YES);
        story.passed(PROMPT_ANSWERED).isOver();
    }

    @Test
    void doesNotWaitForAnyDay() {
        story.timePassesTo(LADDER_ENDED);

        assertThatThrownBy(() ->
                        story.completes(CALL_PARTNERSHIP, Map.of("callOutcome", "WAIT", "waitUntil", "2020-01-01")))
                .hasMessageContaining("Enter a day after today");
        assertThatThrownBy(() -> story.completes(CALL_PARTNERSHIP, Map.of("callOutcome", "WAIT")))
                .hasMessageContaining("Enter a day after today");
    }

    @Test
    void isCalledByWhomTheTableNames() {
        story.timePassesTo(LADDER_ENDED);

        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(story.task(CALL_PARTNERSHIP).getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("partnershipManagers");
    }

    private String nextMonth() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusMonths(1)
                .toString();
    }

    @Test
    void tellsWhomToCallAndSinceWhen() {
        story.timePassesTo(LADDER_ENDED);

        var form = story.shows(CALL_PARTNERSHIP);

        assertThat(form)
                .containsEntry("question", "Tell us who is still there")
                .containsEntry("reminded", "not at all");
        assertThat(form.get("answerLinks").toString())
                .isEqualTo("[Record the answer of the partnership](/staff/prompts/%s/answer)"
                        .formatted(partnership.asked(reference, QUESTION).id()));
        assertThat(form.get("people").toString())
                .contains("Point of contact (asked)")
                .contains("contact." + reference + "@example.org")
                .doesNotContain("Participant 1");
    }

    @Test
    void stopsAskingWhenTheBspEnds() {
        OpenPrompt prompt = partnership.asked(reference, QUESTION);

        transaction.executeWithoutResult(status -> events.publishEvent(new BspEnded(reference, Status.WITHDRAWN)));

        assertThat(open.of(reference)).isEmpty();
        assertThatThrownBy(() -> answering.open(prompt.id())).isInstanceOf(PromptOver.class);
    }

    @Test
    void takesNoAnswerThatNoProcessWaitsFor() {
        OpenPrompt prompt = partnership.asked(reference, QUESTION);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "a test"));

        assertThatThrownBy(() -> partnership.answers(reference, QUESTION, YES)).isInstanceOf(PromptOver.class);
        assertThat(open.of(reference)).contains(prompt);
    }

    private Object outcome() {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.value())
                        .singleResult()
                        .getId())
                .variableName(PROMPT_ANSWER.name())
                .singleResult()
                .getValue();
    }
}
