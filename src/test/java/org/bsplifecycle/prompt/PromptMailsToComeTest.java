package org.bsplifecycle.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.PromptAnswers;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.correspondence.Foreseen;
import org.bsplifecycle.correspondence.Foreseen.Standing;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.OrderingMail;
import org.bsplifecycle.engine.LostRace;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.workingtime.TimedWork;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

/** What an open question will still mail, and what a person may do about it. */
@BspTest
class PromptMailsToComeTest {

    private static final String QUESTION = "confirmContacts";
    private static final Instant MONDAY = Instant.parse("2021-02-01T10:00:00Z");
    private static final Instant FIRST = Instant.parse("2021-02-08T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2021-02-15T09:00:00Z");

    @Autowired
    Forecast forecast;

    @Autowired
    OrderingMail ordering;

    @Autowired
    PromptReminders reminders;

    @Autowired
    @Qualifier("dispatcher")
    TimedWork post;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Timeline timeline;

    @Autowired
    Processes processes;

    @Autowired
    OpenPrompts open;

    @Autowired
    AnsweringPrompt answering;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    private BspReference reference;

    @BeforeEach
    void askOnAMonday() {
        itIs(MONDAY);
        reference = new BspFixture(bsps, contacts, transaction).registered();
        ask(reference);
        post.runDue();
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    @Test
    void areTheRemindersToWhoeverWasAsked() {
        assertThat(foreseen()).extracting(Foreseen::when).containsExactly(FIRST, SECOND);
        assertThat(foreseen()).extracting(Foreseen::template).containsOnly("remindPrompt");
        assertThat(foreseen()).extracting(Foreseen::roleInWords).containsOnly("point of contact");
        assertThat(foreseen().get(0).text()).contains("On Monday 1 February 2021 we wrote to you");
    }

    @Test
    void areNoneAfterTheAnswer() {
        new PromptAnswers(open, answering).answers(reference, QUESTION, Map.of("contactsAnswer", "CONFIRMED"));

        assertThat(foreseen()).isEmpty();
    }

    @Test
    void areOneForAPersonWithSeveralQuestions() {
        Contact person = contacts.of(reference, ContactRole.POINT_OF_CONTACT).get(0);
        BspReference other = new BspFixture(bsps, contacts, transaction).withoutContacts();
        contacts.add(other, NewContact.of(person.role(), person.name(), person.email()));
        ask(other);
        post.runDue();

        assertThat(foreseen()).extracting(Foreseen::template).containsOnly("remindSeveral");
        assertThat(forecast.of(Optional.of(other)))
                .extracting(Foreseen::key)
                .containsExactlyElementsOf(
                        foreseen().stream().map(Foreseen::key).toList());
    }

    /** Somebody is asked another thing after the decision. Which of the two comes first in the mail is chance: their ids decide. */
    @RepeatedTest(4)
    void skippedOneOfSeveralQuestionsIsSkippedWhicheverComesFirst() {
        ordering.skip(foreseen().get(0).key(), only());
        Contact person = contacts.of(reference, ContactRole.POINT_OF_CONTACT).get(0);
        BspReference other = new BspFixture(bsps, contacts, transaction).withoutContacts();
        contacts.add(other, NewContact.of(person.role(), person.name(), person.email()));
        ask(other);
        post.runDue();
        assertThat(foreseen().get(0).standing()).isEqualTo(Standing.SKIPPED);

        reminderIsDue(FIRST);

        assertThat(Stream.of(reference, other).flatMap(bsp -> correspondence.of(bsp).stream()))
                .filteredOn(mail -> mail.template().startsWith("remind"))
                .extracting(MailEntry::state)
                .containsExactly(MailState.DROPPED);
        assertThat(Stream.of(reference, other).flatMap(bsp -> timeline.of(bsp).stream()))
                .extracting(TimelineEntry::what)
                .noneMatch(what -> what.startsWith("Reminded of"));
    }

    @Test
    void areNoneWhileTheQuestionItselfIsHeldBack() {
        BspReference held = new BspFixture(bsps, contacts, transaction).registered();
        ask(held);
        ordering.hold(correspondence.of(held).get(0).id(), Optional.of(held));

        assertThat(forecast.of(Optional.of(held)))
                .extracting(Foreseen::template)
                .containsExactly(QUESTION);
        itIs(SECOND);
        reminders.runDue();
        assertThat(correspondence.of(held)).hasSize(1);
    }

    @Test
    void areNoneToWhomIsNotThereAnyMore() {
        contacts.end(
                reference,
                contacts.of(reference, ContactRole.POINT_OF_CONTACT).get(0).id());

        assertThat(foreseen()).isEmpty();
        reminderIsDue(FIRST);
        assertThat(correspondence.of(reference))
                .noneMatch(mail -> mail.template().equals("remindPrompt"));
    }

    @Test
    void doNotGoBeforeTheQuestion() {
        BspReference waiting = new BspFixture(bsps, contacts, transaction).registered();
        ask(waiting);
        UUID reminder = forecast.of(Optional.of(waiting)).get(1).key();

        assertThatThrownBy(() -> ordering.sendNow(reminder, Optional.of(waiting)))
                .isInstanceOf(LostRace.class);
    }

    @Test
    void whatSomebodySkippedNobodySendsByAnOldPage() {
        UUID reminder = foreseen().get(0).key();
        ordering.skip(reminder, only());

        assertThatThrownBy(() -> ordering.sendNow(reminder, only())).isInstanceOf(LostRace.class);
    }

    @Test
    void whoDecidesWhileItIsWrittenIsToldSo() throws Exception {
        UUID reminder = foreseen().get(0).key();
        itIs(FIRST);
        CompletableFuture<Void> decision = transaction.execute(status -> {
            reminders.runDue();
            CompletableFuture<Void> skip = CompletableFuture.runAsync(() -> ordering.skip(reminder, only()));
            assertThatThrownBy(() -> skip.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return skip;
        });

        assertThatThrownBy(() -> decision.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(LostRace.class);
        assertThat(reminder().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void heldOneIsWrittenAndStays() {
        ordering.hold(foreseen().get(0).key(), only());
        assertThat(foreseen().get(0).standing()).isEqualTo(Standing.HELD);

        reminderIsDue(FIRST);
        assertThat(reminder().state()).isEqualTo(MailState.HELD);
        assertThat(foreseen()).extracting(Foreseen::standing).containsExactly(Standing.HELD, Standing.PLANNED);

        ordering.asPlanned(reminder().id(), only());
        post.runDue();
        assertThat(reminder().state()).isEqualTo(MailState.CAPTURED);
        assertThat(reminder().finishedAt()).isNotNull();
    }

    @Test
    void skippedOneIsKeptInTheRecordAndTheNextOneComes() {
        ordering.skip(foreseen().get(0).key(), only());

        reminderIsDue(FIRST);

        assertThat(reminder().state()).isEqualTo(MailState.DROPPED);
        assertThat(foreseen()).extracting(Foreseen::when).containsExactly(SECOND);
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what)
                .filteredOn(what -> what.contains("A reminder"))
                .singleElement()
                .asString()
                .endsWith("skipped");
    }

    @Test
    void plannedAgainItLeavesAsIfNothingHadBeen() {
        ordering.skip(foreseen().get(0).key(), only());
        ordering.asPlanned(foreseen().get(0).key(), only());

        reminderIsDue(FIRST);

        assertThat(reminder().state()).isEqualTo(MailState.CAPTURED);
    }

    @Test
    void sentNowItMindsNeitherTheHourNorTheQuietDaysAndTheNextOneKeepsItsDay() {
        itIs(Instant.parse("2021-02-01T23:00:00Z"));

        ordering.sendNow(foreseen().get(0).key(), only());

        assertThat(reminder().urgent()).isTrue();
        post.runDue();
        assertThat(reminder().state()).isEqualTo(MailState.CAPTURED);
        assertThat(foreseen()).extracting(Foreseen::when).containsExactly(SECOND);
    }

    @Test
    void theSecondCannotLeaveBeforeTheFirst() {
        assertThat(foreseen()).extracting(Foreseen::canLeaveNow).containsExactly(true, false);
        assertThatThrownBy(() -> ordering.sendNow(foreseen().get(1).key(), only()))
                .isInstanceOf(LostRace.class);
    }

    private void ask(BspReference project) {
        processes.start(PromptProcess.ID, project, Outcome.of(PromptProcess.PROMPT_KIND, QUESTION));
    }

    private List<Foreseen> foreseen() {
        return forecast.of(only()).stream()
                .filter(mail -> mail.template().startsWith("remind"))
                .toList();
    }

    private Optional<BspReference> only() {
        return Optional.of(reference);
    }

    private void reminderIsDue(Instant moment) {
        itIs(moment);
        reminders.runDue();
        post.runDue();
    }

    private MailEntry reminder() {
        return correspondence.of(reference).stream()
                .filter(mail -> mail.template().equals("remindPrompt"))
                .findFirst()
                .orElseThrow();
    }

    private static void itIs(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
