package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bsplifecycle.budget.Budget;
import org.bsplifecycle.budget.Cost;
import org.bsplifecycle.budget.Ledger;
import org.bsplifecycle.budget.LifecycleAnswers;
import org.bsplifecycle.budget.WholeLifecycle;
import org.bsplifecycle.budget.Words;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one BSP costs the database, and what the engine keeps of it. */
@BspTest
class BudgetTest {

    private static final String LEAD = "budgetLead";
    private static final String PARTNER = "budgetPartner";

    @Autowired
    ApplicationContext beans;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DeliveryPartners partners;

    @Autowired
    IdentityService identity;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    JdbcClient db;

    private Ledger ledger;
    private WholeLifecycle story;

    /** The first story of a server pays for what is loaded and for the first write to each page. */
    @BeforeEach
    void somebodyWasHereBefore() {
        serverDoesNothingElse();
        people();
        WholeLifecycle first = story(new Ledger(beans));
        first.happens();
        first.mails();
        ledger = new Ledger(beans);
        story = story(ledger);
    }

    @Test
    void oneLifecycleCostsWhatItMay() throws Exception {
        Map<String, Long> before = ledger.rows();
        story.happens();
        List<Cost> steps = ledger.costs();
        story.mails();
        Map<String, Long> kept = kept(before, ledger.rows());
        report(kept);

        story.process().isOver();
        assertThat(steps).hasSize(Budget.STEPS);
        assertThat(ledger.sum(Cost::statements)).as("statements").isLessThan(Budget.STATEMENTS);
        assertThat(ledger.sum(Cost::roundTrips)).as("round trips").isLessThan(Budget.ROUND_TRIPS);
        assertThat(steps).allSatisfy(step -> assertThat(step.roundTrips()).isLessThan(Budget.ROUND_TRIPS_OF_A_STEP));
        assertThat(ledger.sum(Cost::writingTransactions))
                .as("writing transactions")
                .isBetween((long) Budget.STEPS, (long) Budget.WRITING_TRANSACTIONS);
        assertThat(ledger.sum(Cost::wal)).as("bytes of WAL").isLessThan(Budget.WAL);
        assertThat(kept.values().stream().mapToLong(Long::longValue).sum())
                .as("rows kept")
                .isLessThan(Budget.ROWS);
        assertThat(kept.keySet().stream().filter(table -> table.startsWith("public.")))
                .as(
                        "all that the engine keeps: no form fields, no copies of variables, no links, no decisions, no bytes")
                .containsExactlyInAnyOrderElementsOf(Budget.HISTORY);
    }

    @Test
    void theEngineHasNoWordThatAnybodySaid() {
        Words words = new Words(db);

        story.untilItIsDelivered();
        assertThat(words.columnsWith(LifecycleAnswers.MARKER, "public", "act\\_%"))
                .as("on the way")
                .isEmpty();
        story.untilItIsClosed();
        assertThat(words.columnsWith(LifecycleAnswers.MARKER, "public", "act\\_%"))
                .as("at the end")
                .isEmpty();

        assertThat(words.columnsWith(LifecycleAnswers.MARKER, "bsp", "%"))
                .as("it was said, and our tables have it")
                .hasSizeGreaterThan(25)
                .contains("contact.email", "eoi.answers", "learning_report.title", "survey_ballot.answers");
    }

    @Test
    void theEngineMakesNoJobButTimersAndNoDateOfRemoval() {
        story.happens();

        assertThat(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getHistoryLevel()
                        .getName())
                .isEqualTo("bsp");
        String ours = " where process_instance_id_ in (select id_ from act_hi_procinst where business_key_ = ?)";
        assertThat(texts("select distinct job_def_type_ from act_hi_job_log" + ours))
                .isNotEmpty()
                .allMatch(type -> type.startsWith("timer-"));
        for (String table : List.of("procinst", "actinst", "taskinst", "varinst")) {
            String key = table.equals("procinst") ? "id_" : "proc_inst_id_";
            assertThat(texts("select distinct coalesce(removal_time_::text, 'none') from act_hi_" + table
                            + ours.replace("process_instance_id_", key)))
                    .as(table)
                    .containsExactly("none");
        }
    }

    private List<String> texts(String sql) {
        return db.sql(sql).param(story.reference().value()).query(String.class).list();
    }

    private static Map<String, Long> kept(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> kept = new TreeMap<>(after);
        kept.replaceAll((table, rows) -> rows - before.get(table));
        kept.values().removeIf(rows -> rows == 0);
        return kept;
    }

    /** For whoever wants to know where it goes. */
    private void report(Map<String, Long> kept) throws Exception {
        String steps = ledger.costs().stream().map(Cost::toString).collect(Collectors.joining("\n"));
        String rows = kept.entrySet().stream()
                .map(table -> "%-40s %5d rows".formatted(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target/budget.txt"), steps + "\n\n" + rows + "\n");
    }

    private WholeLifecycle story(Ledger kept) {
        return new WholeLifecycle(beans, kept, new LifecycleAnswers(workingTime.today(), LEAD, PARTNER));
    }

    private void people() {
        partners.save(new DeliveryPartner(
                PARTNER, "A partner", "CHARITY", "partner@example.org", List.of(), List.of(), List.of(), 1000, true));
        if (identity.createUserQuery().userId(LEAD).count() == 0) {
            User user = identity.newUser(LEAD);
            user.setFirstName("Implementation");
            user.setLastName("Lead");
            identity.saveUser(user);
            identity.createMembership(LEAD, Groups.IMPLEMENTATION_LEADS);
        }
    }

    /**
     * What the server does in its own time is no cost of a story: whether a page is written whole depends on when the last
     * checkpoint was, and statistics are gathered when they are.
     */
    private void serverDoesNothingElse() {
        List.of("full_page_writes", "autovacuum")
                .forEach(setting ->
                        db.sql("alter system set " + setting + " = off").update());
        reload();
    }

    @AfterEach
    void serverDoesAsEver() {
        List.of("full_page_writes", "autovacuum")
                .forEach(setting -> db.sql("alter system reset " + setting).update());
        reload();
    }

    private void reload() {
        db.sql("select pg_reload_conf()").query(Boolean.class).single();
    }
}
