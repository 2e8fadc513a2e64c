package org.bsplifecycle.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.workingtime.TimedWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From Wednesday 10 March to Monday 19 April 2027: 40 days over Good Friday, Easter Monday and the change to summer time,
 * 26 of them working days.
 */
@BspTest
class PausedForFortyDaysTest {

    private static final Logger LOG = LoggerFactory.getLogger(PausedForFortyDaysTest.class);

    /** Every date of a BSP that anybody or anything waits for, as London's clocks show it; what looks after the pause apart. */
    private static final String DATES = """
            select process || ': ' || what || ' | ' || to_char(at at time zone 'Europe/London', 'Dy DD Mon YYYY HH24:MI')
            from (
              select d.key_ as process, 'task ' || t.name_ as what, t.due_date_ at time zone 'UTC' as at
                from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = :bsp and d.key_ <> 'pause'
              union all
              select j.process_def_key_, 'timer ' || jd.act_id_, j.duedate_ at time zone 'UTC'
                from act_ru_job j join act_ru_jobdef jd on jd.id_ = j.job_def_id_
                join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = :bsp and j.process_def_key_ <> 'pause'
              union all
              select 'portfolio', 'task ' || name, due from bsp.open_task where reference = :bsp
              union all
              select 'prompt', 'answer by', answer_by::timestamp at time zone 'Europe/London'
                from bsp.prompt where reference = :bsp and state = 'OPEN'
              union all
              select 'prompt', 'next reminder', next_reminder_at
                from bsp.prompt where reference = :bsp and state = 'OPEN'
              union all
              select 'survey', wave || ' closes', closes_on::timestamp at time zone 'Europe/London'
                from bsp.survey_wave where reference = :bsp and closed_at is null
              union all
              select 'survey', wave || ' next reminder', next_reminder_at
                from bsp.survey_wave where reference = :bsp and closed_at is null
              union all
              select 'matching', 'offer to be answered', reply_by::timestamp at time zone 'Europe/London'
                from bsp.partner_offer where reference = :bsp and state = 'OFFERED'
              union all
              select 'delivery', 'planned end', planned_end::timestamp at time zone 'Europe/London'
                from bsp.bsp where reference = :bsp and planned_end is not null
            ) dates order by 1""";

    /** Counted by hand: as many working days after 19 April as there were left on 10 March; 3 May is a bank holiday. */
    private static final Map<String, String> AFTER = table(
            "delivery: planned end", "Fri 05 Nov 2027 00:00",
            "matching: offer to be answered", "Fri 23 Apr 2027 00:00",
            "matching: task Reply to the offer", "Fri 23 Apr 2027 09:00",
            "matching: timer event_offerLapsed", "Fri 23 Apr 2027 09:00",
            "portfolio: task Hold scoping meeting", "Thu 22 Apr 2027 09:00",
            "portfolio: task Reply to the offer", "Fri 23 Apr 2027 09:00",
            "portfolio: task Write the evidence brief", "Thu 22 Apr 2027 09:00",
            "scoping: task Hold scoping meeting", "Thu 22 Apr 2027 09:00",
            "scoping: task Write the evidence brief", "Thu 22 Apr 2027 09:00",
            "lifecycle: timer event_followUpDue", "Thu 07 Oct 2027 09:00",
            "prompt: answer by", "Thu 22 Apr 2027 00:00",
            "prompt: next reminder", "Tue 20 Apr 2027 09:00",
            "prompt: timer event_ladderEnded", "Thu 29 Apr 2027 09:00",
            "survey: END_OF_DELIVERY closes", "Fri 07 May 2027 00:00",
            "survey: END_OF_DELIVERY next reminder", "Thu 22 Apr 2027 09:00",
            "survey: timer event_waveDue", "Sat 08 May 2027 01:00");

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    Bsps bsps;

    @Autowired
    ManagementService management;

    @Autowired
    List<TimedWork> timedWork;

    private ChangeStory learning;
    private ChangeStory scoping;
    private int remindedBefore;

    @BeforeEach
    void beginOnTheFirstOfMarch() {
        itIs("2027-03-01T10:00:00Z");
        Partners.known(beans);
        learning = ChangeStory.at(beans, "gateway_learningBegins");
        scoping = ChangeStory.at(beans, "callActivity_scoping");
        bsps.plan(scoping.story().reference(), LocalDate.parse("2027-04-01"), LocalDate.parse("2027-09-30"));
        learning.story()
                .completes("draftReport", Reports.draft())
                .completes("reviewReport", Map.of("review", "EVIDENCED"));
        itIs("2027-03-09T10:00:00Z");
        remind();
        scoping.story().completes("choosePartner", Map.of("choice", "OFFER", "partner", ChangeStory.PARTNER));
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    @Test
    void everyDateIsTwentySixWorkingDaysLater() {
        itIs("2027-03-10T10:00:00Z");
        Map<String, String> before = dates();
        pauseBoth();

        itIs("2027-04-19T10:00:00Z");
        assertThat(dates()).as("while it rests").isEqualTo(before);
        learning.resumed();
        scoping.resumed();

        Map<String, String> after = dates();
        before.forEach((what, date) -> LOG.info("{} | {} | {}", what, date, after.get(what)));
        assertThat(after).containsExactlyEntriesOf(AFTER).hasSameSizeAs(before);
    }

    @Test
    void nothingHappensMeanwhileAndNothingAtOnceAfterwards() {
        itIs("2027-03-10T10:00:00Z");
        pauseBoth();
        int mailsBefore = mails();

        itIs("2027-04-16T10:00:00Z");
        assertThatThrownBy(() -> learning.story()
                        .answers("approveReport", Map.of("decision", "APPROVE", "name", "A Chair", "role", "Chair")))
                .as("an answer from a page that was open before the pause")
                .hasMessageContaining("The project is paused.");
        remind();
        assertThat(dueJobs()).isZero();
        assertThat(mails()).isEqualTo(mailsBefore);

        itIs("2027-04-19T10:00:00Z");
        learning.resumed();
        scoping.resumed();
        remind();
        assertThat(dueJobs()).isZero();
        assertThat(learning.mails("remindPrompt", "remindSurvey")).hasSize(remindedBefore);
        assertThat(learning.mails("tellResumed")).extracting("role").contains("pointOfContact", "sponsor");
        assertThat(learning.mails("tellResumed").get(0).body())
                .contains("after a pause of 26 working days")
                .contains("- Your learning report: please answer by Thursday 22 April 2027")
                .contains("- Survey after delivery: open until the end of");
    }

    private void pauseBoth() {
        learning.paused(null);
        scoping.paused(null);
        remindedBefore = learning.mails("remindPrompt", "remindSurvey").size();
    }

    private int mails() {
        return db.sql("select count(*) from bsp.mail where reference in (?, ?)")
                .params(
                        learning.story().reference().value(),
                        scoping.story().reference().value())
                .query(Integer.class)
                .single();
    }

    private long dueJobs() {
        return db
                .sql("""
                select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ in (?, ?) and j.process_def_key_ <> 'pause'""")
                .params(
                        learning.story().reference().value(),
                        scoping.story().reference().value())
                .query(String.class)
                .list()
                .stream()
                .filter(job -> management
                                .createJobQuery()
                                .jobId(job)
                                .active()
                                .executable()
                                .count()
                        == 1)
                .count();
    }

    private Map<String, String> dates() {
        Map<String, String> dates = new LinkedHashMap<>();
        for (BspReference bsp :
                List.of(scoping.story().reference(), learning.story().reference())) {
            db.sql(DATES).param("bsp", bsp.value()).query(String.class).list().stream()
                    .map(row -> row.split(" \\| "))
                    .forEach(row -> dates.put(row[0], row[1]));
        }
        return dates;
    }

    /** Reminders of prompts and of waves, which run by themselves on a server. */
    private void remind() {
        timedWork.stream()
                .filter(work -> work.getClass().getSimpleName().endsWith("Reminders"))
                .forEach(TimedWork::runDue);
    }

    private static Map<String, String> table(String... cells) {
        Map<String, String> table = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            table.put(cells[i], cells[i + 1]);
        }
        return table;
    }

    private static void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
