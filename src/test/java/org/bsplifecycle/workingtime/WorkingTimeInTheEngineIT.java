package org.bsplifecycle.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bsplifecycle.SharedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calendars in a real engine on PostgreSQL: what a model says is what the tables hold. */
class WorkingTimeInTheEngineIT {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        SharedPostgres.Database database = SharedPostgres.emptyDatabase("working_time");
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("working time");
        configuration.setJdbcUrl(database.url());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername(database.username());
        configuration.setJdbcPassword(database.password());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        WorkingTime time = new WorkingTime(
                new EngineClock(),
                new TimeSettings(ZoneId.of("Europe/London"), List.of(), "08:00-18:00"),
                new BankHolidays());
        configuration.setProcessEnginePlugins(new ArrayList<>(List.of(new WorkingTimeCalendars(time))));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    void aTaskIsDueInWorkingDays() {
        now("2026-12-22T16:00");
        String instance = run(process()
                .userTask()
                .camundaDueDate("P5BD")
                .camundaFollowUpDate("P1BD")
                .endEvent()
                .done());
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        assertThat(task.getDueDate()).isEqualTo(date("2026-12-31T09:00"));
        assertThat(task.getFollowUpDate()).isEqualTo(date("2026-12-23T09:00"));
    }

    @Test
    void timersWaitForWorkingDaysMonthsAndDates() {
        now("2026-08-31T10:00");
        assertThat(due(run(process()
                        .intermediateCatchEvent()
                        .timerWithDuration("P5BD")
                        .endEvent()
                        .done())))
                .isEqualTo(date("2026-09-07T09:00"));
        assertThat(due(run(process()
                        .intermediateCatchEvent()
                        .timerWithDuration("P6M")
                        .endEvent()
                        .done())))
                .isEqualTo(date("2027-03-01T09:00"));
        // An hour that London shows twice in UTC's eyes: it comes back from the table as it went in.
        assertThat(due(run(process()
                        .intermediateCatchEvent()
                        .timerWithDate("2027-10-31T00:30:00Z")
                        .endEvent()
                        .done())))
                .isEqualTo(Date.from(Instant.parse("2027-10-31T00:30:00Z")));
    }

    @Test
    void aCycleFiresInWorkingDaysAndEnds() {
        now("2027-03-22T10:00");
        String instance = run(process()
                .userTask("waiting")
                .boundaryEvent()
                .cancelActivity(false)
                .timerWithCycle("R3/P5BD")
                .endEvent()
                .moveToActivity("waiting")
                .endEvent()
                .done());
        List<Date> fired = new ArrayList<>();
        for (Job job = job(instance); job != null; job = job(instance)) {
            fired.add(job.getDuedate());
            ClockUtil.setCurrentTime(job.getDuedate());
            engine.getManagementService().executeJob(job.getId());
        }
        assertThat(fired).containsExactly(date("2027-03-31T09:00"), date("2027-04-07T09:00"), date("2027-04-14T09:00"));
    }

    @Test
    void aTimerCanBeCountedAfresh() {
        now("2027-03-22T10:00");
        String instance = run(process()
                .intermediateCatchEvent()
                .timerWithDuration("P5BD")
                .endEvent()
                .done());
        now("2027-04-05T10:00");

        engine.getManagementService().recalculateJobDuedate(job(instance).getId(), false);
        assertThat(due(instance)).isEqualTo(date("2027-04-12T09:00"));

        engine.getManagementService().recalculateJobDuedate(job(instance).getId(), true);
        assertThat(due(instance)).isEqualTo(date("2027-03-31T09:00"));
    }

    private static StartEventBuilder process() {
        ProcessBuilder process = Bpmn.createExecutableProcess("timers").camundaHistoryTimeToLiveString("P1D");
        return process.startEvent();
    }

    private static String run(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("timers.bpmn", model)
                .deploy();
        return engine.getRuntimeService().startProcessInstanceByKey("timers").getId();
    }

    private static Job job(String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static Date due(String instance) {
        return job(instance).getDuedate();
    }

    private static void now(String wall) {
        ClockUtil.setCurrentTime(date(wall));
    }

    private static Date date(String wall) {
        return Date.from(England.instant(wall));
    }
}
