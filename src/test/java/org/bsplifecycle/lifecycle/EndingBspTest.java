package org.bsplifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class EndingBspTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    EndingBsp ending;

    @Autowired
    Bsps bsps;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    /** Whoever completes a task holds it, and writes about the BSP afterwards. */
    @Test
    @Timeout(60)
    void waitsForWhoeverIsCompletingATask() {
        Story story = Story.notBegun(beans);
        runtime.createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(story.reference().value())
                .startBeforeActivity("callActivity_scoping")
                .execute();

        CompletableFuture<Void> ended = transaction.execute(status -> {
            db.sql("select t.id_ from act_ru_task t join bsp.open_task o on o.task_id = t.id_"
                            + " where o.reference = ? for update of t")
                    .param(story.reference().value())
                    .query(String.class)
                    .list();
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> ending.end(story.reference(), EarlyEnd.WITHDRAWN, "They have no room.", "manager"));
            untilSomebodyWaits();
            db.sql("update bsp.bsp set region = region where reference = ?")
                    .param(story.reference().value())
                    .update();
            return other;
        });

        assertThat(ended.orTimeout(30, TimeUnit.SECONDS)).succeedsWithin(java.time.Duration.ofSeconds(31));
        assertThat(bsps.get(story.reference()).status()).isEqualTo(Status.WITHDRAWN);
    }

    private void untilSomebodyWaits() {
        // Not pg_stat_activity: a transaction sees there the connections that it saw first.
        String waiting =
                "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";
        while (db.sql(waiting).query(Integer.class).single() == 0) {
            Thread.onSpinWait();
        }
    }
}
