package org.bsplifecycle.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.WholeDatabase;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.survey.SurveyAnswers;
import org.bsplifecycle.survey.SurveyProcess;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each kind goes in the night after its time, and not a night before; the clock is turned, nobody waits. */
@BspTest
class RetentionTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    ApplicationContext beans;

    @Autowired
    NightlyPurge purge;

    @Autowired
    Purging purging;

    @Autowired
    Nights nights;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Processes processes;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private Instant today;
    private BspReference running;
    private BspReference ended;

    @BeforeEach
    void twoProjects() {
        today = Instant.now()
                .atZone(LONDON)
                .toLocalDate()
                .atTime(12, 0)
                .atZone(LONDON)
                .toInstant();
        turnTo(today);
        BspFixture fixture = new BspFixture(bsps, contacts, transaction);
        running = fixture.registered();
        ended = fixture.registered();
        for (BspReference bsp : List.of(running, ended)) {
            bsps.accept(bsp);
            survey(bsp, "BASELINE");
        }
        db.sql("update bsp.mail set state = 'CAPTURED', finished_at = ? where reference in (?, ?)")
                .params(java.sql.Timestamp.from(today), running.value(), ended.value())
                .update();
    }

    @AfterEach
    void back() {
        ClockUtil.reset();
        db.sql("delete from bsp.purge").update();
    }

    private void survey(BspReference bsp, String wave) {
        transaction.executeWithoutResult(
                s -> processes.start(SurveyProcess.ID, bsp, Outcome.of(SurveyProcess.SURVEY_WAVE, wave)));
    }

    private static void turnTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Half past three in the night that begins so long after the day of the story. */
    private void nightAfter(String period) {
        turnTo(today.atZone(LONDON)
                .toLocalDate()
                .plus(java.time.Period.parse(period))
                .atTime(3, 30)
                .atZone(LONDON)
                .toInstant());
        assertThat(purge.nextDue().orElseThrow())
                .isBeforeOrEqualTo(ClockUtil.now().toInstant());
        purge.runDue();
        assertThat(purge.nextDue().orElseThrow()).isAfter(ClockUtil.now().toInstant());
    }

    private void ends(BspReference bsp, Status how) {
        SurveyAnswers.everybodyAnswers(beans, bsp);
        transaction.executeWithoutResult(s -> bsps.end(bsp, how));
    }

    @Test
    void textsOfMailGoAfterNinetyDaysAlsoWhereTheProjectGoesOn() {
        nightAfter("P90D");
        assertThat(bodies(running)).as("kept on the ninetieth day").isZero();

        nightAfter("P91D");

        assertThat(bodies(running)).isEqualTo(5);
        assertThat(db.sql("select count(distinct address) from bsp.mail where reference = ?")
                        .param(running.value())
                        .query(Long.class)
                        .single())
                .as("to whom we wrote stays")
                .isEqualTo(5);
        Night.Report report = nights.report(nights.now()).orElseThrow();
        assertThat(report.lines()).contains(new Night.Line("mail-bodies", running.value(), 5));
        assertThat(report.night().dryRun()).isFalse();
    }

    private long bodies(BspReference bsp) {
        return db.sql("select count(*) from bsp.mail where reference = ? and body like '%no longer kept%'")
                .param(bsp.value())
                .query(Long.class)
                .single();
    }

    @Test
    void peopleOfAClosedProjectGoAfterTwoYearsAndThoseOfARunningOneStay() {
        ends(ended, Status.CLOSED_EARLY);
        SurveyWave before = wave(ended);

        nightAfter("P24M");
        assertThat(people(ended)).contains("Point Of Contact");
        nightAfter("P24M1D");

        assertThat(people(ended)).isEmpty();
        assertThat(new WholeDatabase(db).tablesWith("." + ended.value() + "@example.org"))
                .isEmpty();
        assertThat(people(running)).contains("Point Of Contact", "Participant 1");
        assertThat(wave(ended).inWords()).isEqualTo(before.inWords()).startsWith("5 of 5");
        assertThat(timeline(ended))
                .contains("Names and addresses were erased: the time for which they are kept is over");
    }

    @Test
    void peopleOfWhatWasNotTakenForwardGoAfterAYear() {
        db.sql("update bsp.bsp set accepted_at = null where reference = ?")
                .param(ended.value())
                .update();
        ends(ended, Status.NOT_TAKEN_FORWARD);

        nightAfter("P12M");
        assertThat(people(ended)).isNotEmpty();
        nightAfter("P12M1D");
        assertThat(people(ended)).isEmpty();
    }

    @Test
    void whoWasAskedIsForgottenSixMonthsAfterTheLastSurveyAndNoEarlier() {
        SurveyAnswers.everybodyAnswers(beans, running);
        ends(ended, Status.COMPLETE);

        nightAfter("P6M");
        assertThat(asked(ended)).isEqualTo(5);
        nightAfter("P6M1D");

        assertThat(asked(ended)).isZero();
        assertThat(wave(ended).inWords()).startsWith("5 of 5");
        assertThat(asked(running)).as("a follow-up is still to come").isEqualTo(5);
    }

    private long asked(BspReference bsp) {
        return db.sql("""
                select count(*) from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave where w.reference = ?""").param(bsp.value()).query(Long.class).single();
    }

    @Test
    void aParticipantWhoWithdrawsGetsNoMoreMailAndIsForgotten() {
        Contact who = contacts.of(running).stream()
                .filter(contact -> contact.name().equals("Participant 2"))
                .findFirst()
                .orElseThrow();
        SurveyAnswers.everybodyAnswers(beans, running);
        SurveyWave baseline = wave(running);
        assertThat(baseline.withdrawn()).isZero();
        unsubscribes(who);

        turnTo(today.plusSeconds(60));
        survey(running, "END_OF_DELIVERY");
        assertThat(wave(running).invited()).as("not asked again").isEqualTo(4);
        assertThat(beans.getBean(Surveys.class).of(running).get(0).withdrawn())
                .as("the first has lost one")
                .isOne();
        nightAfter("P1M");
        assertThat(people(running)).contains("Participant 2");
        nightAfter("P1M1D");

        assertThat(people(running)).doesNotContain("Participant 2").contains("Participant 1");
        assertThat(new WholeDatabase(db).tablesWith(who.email())).isEmpty();
        assertThat(beans.getBean(Surveys.class).of(running).get(0).inWords()).isEqualTo(baseline.inWords());
    }

    /** As the link in the mail does it. */
    private void unsubscribes(Contact who) {
        String link = db.sql("select p.link from bsp.survey_participation p where p.contact = ?")
                .param(who.id())
                .query(UUID.class)
                .single()
                .toString();
        String url = beans.getBean(org.bsplifecycle.publicforms.Links.class).url(UUID.fromString(link));
        assertThat(new Visitor(port)
                        .post(
                                url.substring(url.indexOf("/survey/")) + "/unsubscribe",
                                Map.of("List-Unsubscribe", "One-Click"),
                                "")
                        .statusCode())
                .isEqualTo(200);
    }

    @org.springframework.boot.test.web.server.LocalServerPort
    int port;

    @Test
    void draftsGoAfterAYear() {
        UUID draft = UUID.randomUUID();
        db.sql("insert into bsp.eoi_draft (link_id, answers, updated_at) values (?, '{}', ?)")
                .params(draft, java.sql.Timestamp.from(today))
                .update();

        nightAfter("P12M");
        assertThat(draft(draft)).isTrue();
        nightAfter("P12M1D");
        assertThat(draft(draft)).isFalse();
    }

    private boolean draft(UUID id) {
        return db.sql("select exists (select 1 from bsp.eoi_draft where link_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Test
    void theEnginesHistoryOfAnEndedProjectGoesAndThatOfARunningOneStays() {
        SurveyAnswers.everybodyAnswers(beans, running);
        story(running);
        ends(ended, Status.COMPLETE);
        story(ended);
        assertThat(history(running)).isEqualTo(1).isEqualTo(history(ended));

        nightAfter("P24M1D");

        assertThat(history(ended)).isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .list())
                .as("and what was in it")
                .noneMatch(activity -> activity.getRootProcessInstanceId() == null);
        assertThat(history(running)).isEqualTo(1);
    }

    private ProcessStory story(BspReference bsp) {
        ProcessStory story = new ProcessStory(engine, bsp);
        return story;
    }

    private long history(BspReference bsp) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(bsp.value())
                .finished()
                .count();
    }

    @Test
    void theEnginesOwnCleanUpRunsByNightAndTakesWhatEndedLongAgo() {
        SurveyAnswers.everybodyAnswers(beans, running);
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("03:30");
        assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("none");
        Job cleanUp = engine.getHistoryService().findHistoryCleanupJobs().get(0);

        turnTo(today.atZone(LONDON).plusYears(9).withHour(4).toInstant());
        engine.getManagementService().executeJob(cleanUp.getId());
        assertThat(history(running)).isEqualTo(1);
        turnTo(today.atZone(LONDON).plusYears(11).withHour(4).toInstant());
        engine.getManagementService().executeJob(cleanUp.getId());

        assertThat(history(running)).isZero();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(ended.value())
                        .count())
                .as("what runs stays")
                .isOne();
    }

    @Test
    void aNightIsOneServersAndOnceOnly() throws Exception {
        turnTo(today.plus(Duration.ofDays(1)));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread otherServer = new Thread(() -> transaction.executeWithoutResult(s -> {
            db.sql("select pg_advisory_xact_lock(?)")
                    .param(0x6273702070757267L)
                    .query()
                    .singleValue();
            held.countDown();
            await(done);
        }));
        otherServer.start();
        held.await();

        purge.runDue();
        assertThat(nights.report(nights.now())).as("the other one is at it").isEmpty();
        done.countDown();
        otherServer.join();
        purge.runDue();
        Night.Report report = nights.report(nights.now()).orElseThrow();
        purge.runDue();
        assertThat(nights.report(nights.now())).contains(report);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void lookingAtWhatWouldGoChangesNothing() {
        turnTo(today.plus(400, ChronoUnit.DAYS));

        Map<DataKind, List<Due>> due = purging.due();

        assertThat(due.get(DataKind.MAIL_BODIES)).contains(new Due(running.value(), 5));
        assertThat(bodies(running)).isZero();
    }

    private List<String> people(BspReference bsp) {
        return db.sql("select name from bsp.contact where reference = ? and name <> 'Erased contact'")
                .param(bsp.value())
                .query(String.class)
                .list();
    }

    private SurveyWave wave(BspReference bsp) {
        List<SurveyWave> all = beans.getBean(Surveys.class).of(bsp);
        return all.get(all.size() - 1);
    }

    private List<String> timeline(BspReference bsp) {
        return beans.getBean(Timeline.class).of(bsp).stream()
                .map(entry -> entry.what())
                .toList();
    }
}
