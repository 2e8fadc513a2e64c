package org.bsplifecycle.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.followup.process.FollowupProcess.CONFIRM_CONTACTS;
import static org.bsplifecycle.followup.process.FollowupProcess.FOLLOW_UP_DONE;
import static org.bsplifecycle.followup.process.FollowupProcess.FOLLOW_UP_NO_RESPONSE;
import static org.bsplifecycle.followup.process.FollowupProcess.NO_CONTACT;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.survey.SurveyAnswers;
import org.bsplifecycle.survey.SurveyProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class FollowupProcessTest {

    @Autowired
    ApplicationContext beans;

    BspReference reference;
    ProcessStory story;
    PromptAnswers partnership;

    @BeforeEach
    void begin() {
        reference = new BspFixture(
                        beans.getBean(Bsps.class),
                        beans.getBean(Contacts.class),
                        beans.getBean(TransactionTemplate.class))
                .registered();
        story = new ProcessStory(beans.getBean(ProcessEngine.class), reference);
        partnership = new PromptAnswers(beans.getBean(OpenPrompts.class), beans.getBean(AnsweringPrompt.class));
        beans.getBean(Processes.class).start(FollowupProcess.ID, reference, Outcome.none());
    }

    @Nested
    class FollowUpDone {

        @Test
        void whenTheContactsAreRightAndTheSurveyIsAnswered() {
            partnership.answers(reference, CONFIRM_CONTACTS, Map.of("contactsAnswer", "CONFIRMED"));
            SurveyAnswers.everybodyAnswers(beans, reference);

            story.passed(FOLLOW_UP_DONE).isOver();
        }

        @Test
        void withWhoeverIsThereNow() {
            String left = contacts(ContactRole.PARTICIPANT).get(0);

            partnership.answers(
                    reference,
                    CONFIRM_CONTACTS,
                    Map.of(
                            "contactsAnswer",
                            "CHANGED",
                            "newContactName",
                            "Successor",
                            "newContactEmail",
                            "successor." + reference + "@example.org",
                            "participantsGone",
                            List.of(left)));

            assertThat(invited())
                    .contains("successor." + reference + "@example.org", "participant2." + reference + "@example.org")
                    .doesNotContain(
                            "contact." + reference + "@example.org", "participant1." + reference + "@example.org");
            SurveyAnswers.everybodyAnswers(beans, reference);
            story.passed(FOLLOW_UP_DONE).isOver();
        }
    }

    @Nested
    class FollowUpNoResponse {

        @Test
        void whenNobodyAnswersTheSurvey() {
            partnership.answers(reference, CONFIRM_CONTACTS, Map.of("contactsAnswer", "CONFIRMED"));

            story.timePassesTo(SurveyProcess.DUE).timePassesTo(SurveyProcess.DUE);

            story.passed(FOLLOW_UP_NO_RESPONSE).isOver();
        }
    }

    @Nested
    class NoContact {

        @Test
        void whenNobodyCanBeReached() {
            story.timePassesTo(PromptProcess.LADDER_ENDED)
                    .completes(
                            PromptProcess.CALL_PARTNERSHIP,
                            Map.of("callOutcome", "NO_ANSWER", "callNote", "Everybody has left."));

            story.passed(NO_CONTACT).isOver();
            assertThat(invited()).isEmpty();
        }
    }

    private List<String> contacts(ContactRole role) {
        return beans.getBean(Contacts.class).of(reference, role).stream()
                .map(person -> person.id().toString())
                .toList();
    }

    private List<String> invited() {
        return beans.getBean(JdbcClient.class)
                .sql("select address from bsp.mail where reference = ? and template = 'followUpSurvey'")
                .param(reference.value())
                .query(String.class)
                .list();
    }
}
