package org.bsplifecycle.taskmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people of the programme are told about their tasks. */
@BspTest
class TaskMailTest {

    private static final String OWNER = "taskmailOwner";
    private static final String ADDRESS = OWNER + "@example.org";

    @Autowired
    Accounts accounts;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Processes processes;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    MorningMail mornings;

    @Autowired
    WorkingTime time;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private BspReference reference;
    private Task task;

    @BeforeEach
    void aTask() {
        accounts.create(
                new Account(OWNER, "Task", "Owner", ADDRESS, List.of(Groups.PARTNERSHIP_MANAGERS)),
                "correct horse battery");
        reference = new BspFixture(bsps, contacts, transaction).registered();
        processes.start("eoi", reference, Outcome.none());
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .singleResult();
    }

    @AfterEach
    void asBefore() {
        ClockUtil.reset();
        identity.clearAuthentication();
        accounts.delete(OWNER);
        db.sql("delete from bsp.morning").update();
    }

    @Test
    void whoIsGivenATaskGetsOneMailWithTheWayToIt() {
        tasks.setAssignee(task.getId(), OWNER);

        assertThat(mails("tellTask"))
                .singleElement()
                .asString()
                .contains(task.getName(), reference.value(), "#/?task=" + task.getId());
    }

    @Test
    void aMorningTellsEverybodyOnceWhatIsDue() {
        tasks.setAssignee(task.getId(), OWNER);
        morningAfter(0);

        mornings.runDue();
        mornings.runDue();

        assertThat(mails("tellMorning"))
                .singleElement()
                .asString()
                .contains("- " + task.getName() + ", " + reference, "due today");
    }

    @Test
    void aMorningWithNothingDueSaysNothing() {
        mornings.runDue();

        assertThat(mails("tellMorning")).isEmpty();
    }

    @Test
    void missedMorningsAreOne() {
        tasks.setAssignee(task.getId(), OWNER);
        morningAfter(20);

        mornings.runDue();

        assertThat(mails("tellMorning")).singleElement().asString().contains("late since");
        assertThat(mornings.nextDue().orElseThrow()).isAfter(clock.instant());
    }

    @Test
    void whatNobodyHasTakenIsToldToTheGroup() {
        morningAfter(1);

        mornings.runDue();

        assertThat(mails("tellMorning"))
                .singleElement()
                .asString()
                .contains(reference.value(), "(nobody has taken it)");
    }

    @Test
    void aTaskLateByFiveWorkingDaysIsToldToTheLeadOnce() {
        accounts.create(
                new Account("taskmailLead", "Task", "Lead", "taskmailLead@example.org", List.of()),
                "correct horse battery");
        db.sql("update bsp.bsp set implementation_lead = 'taskmailLead' where reference = ?")
                .param(reference.value())
                .update();
        tasks.setAssignee(task.getId(), OWNER);

        for (int days = 4; days <= 7; days++) {
            morningAfter(days);
            mornings.runDue();
        }
        accounts.delete("taskmailLead");

        assertThat(db.sql("select role || ': ' || body from bsp.mail where template = 'tellOverdue' and reference = ?"
                                + " and address = ?")
                        .params(reference.value(), "taskmailLead@example.org")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("implementationLead: ")
                .contains(
                        "is late: " + task.getName(),
                        "Task Owner has it",
                        "because you lead this project for the programme");
    }

    /** 09:00 on the n-th working day after the task was due. */
    private void morningAfter(int days) {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        var day = time.plusWorkingDays(time.dateOf(now.getDueDate().toInstant()), days);
        ClockUtil.setCurrentTime(
                java.util.Date.from(day.atStartOfDay(time.zone()).toInstant().plus(Duration.ofHours(9))));
    }

    private List<String> mails(String template) {
        return db.sql("select body from bsp.mail where template = ? and address = ? and body like ?")
                .params(template, ADDRESS, "%" + reference + "%")
                .query(String.class)
                .list();
    }
}
