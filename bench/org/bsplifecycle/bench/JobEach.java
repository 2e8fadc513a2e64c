package org.bsplifecycle.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.bsplifecycle.SharedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The stock engine as it comes, with its own job executor: a timer on each waiting step, whose delegate writes a row. */
final class JobEach implements Contender {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Counter counter = new Counter();
    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;
    private final JdbcClient db;

    JobEach() {
        SharedPostgres.Database database = SharedPostgres.emptyDatabase("bsp_bench_stock");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(30);
        DataSource counted = counter.around(pool);
        db = JdbcClient.create(counted);
        db.sql("create table outbox (id uuid primary key, subject text, body text)").update();
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(counted);
        configuration.setTransactionManager(new DataSourceTransactionManager(counted));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("remind", (JavaDelegate) execution -> remind()));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("asked.bpmn", asked())
                .deploy();
    }

    private static BpmnModelInstance asked() {
        return Bpmn.createExecutableProcess("asked")
                .startEvent()
                .userTask("waiting")
                .endEvent()
                .moveToActivity("waiting")
                .boundaryEvent("reminderDue")
                .cancelActivity(false)
                .timerWithDate("${reminderDue}")
                .serviceTask("remind")
                .camundaDelegateExpression("${remind}")
                .endEvent()
                .done();
    }

    private void remind() {
        db.sql("insert into outbox values (?, 'A reminder', 'We have not heard from you yet.')")
                .param(UUID.randomUUID())
                .update();
    }

    @Override
    public String name() {
        return "a job each";
    }

    @Override
    public void prepare(int reminders) {
        String due = Instant.now().minusSeconds(3600).toString();
        for (int n = 0; n < reminders; n++) {
            engine.getRuntimeService()
                    .startProcessInstanceByKey("asked", "BSP-" + n, Map.of("reminderDue", due));
        }
        db.sql("analyze").update();
    }

    @Override
    public int drain() {
        int before = written();
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        long end = System.nanoTime() + LONGEST.toNanos();
        executor.start();
        try {
            while (left() > 0 && System.nanoTime() < end) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            executor.shutdown();
        }
        return written() - before;
    }

    private int left() {
        return count("select count(*) from act_ru_job");
    }

    private int written() {
        return count("select count(*) from outbox");
    }

    /** Asked past the counter. */
    private int count(String sql) {
        return JdbcClient.create(pool).sql(sql).query(Integer.class).single();
    }

    @Override
    public Counter counter() {
        return counter;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
