package org.bsplifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.bsplifecycle.SharedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Servers that look for their tables at the same moment in one empty database, each through its own pool. */
class SchemaLockIT {

    private static final int SERVERS = 3;

    private final SharedPostgres.Database database = SharedPostgres.emptyDatabase("schema_lock");
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final CyclicBarrier together = new CyclicBarrier(SERVERS);

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    @Test
    void allComeUpOnAnEmptyDatabase() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Future<ProcessEngine>> starting = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                DataSource pool = pool();
                String name = "server" + i;
                starting.add(threads.submit(() -> start(name, pool)));
            }
            for (Future<ProcessEngine> engine : starting) {
                ProcessEngine up = engine.get();
                assertThat(up.getRepositoryService().createDeploymentQuery().count())
                        .isZero();
                up.close();
            }
        } finally {
            threads.shutdownNow();
        }
        assertNoLockIsLeft();
    }

    @Test
    void anEngineThatCannotBeBuiltLeavesNoLock() {
        SchemaLock lock = new SchemaLock(pool());
        var configuration = configuration("broken", pools.get(0), lock);
        configuration.getProcessEnginePlugins().add(afterInit(() -> {
            throw new IllegalStateException("broken on purpose");
        }));
        assertThatThrownBy(configuration::buildProcessEngine).hasMessageContaining("broken on purpose");

        lock.destroy();

        assertNoLockIsLeft();
    }

    private ProcessEngine start(String name, DataSource pool) throws Exception {
        together.await();
        Flyway.configure()
                .dataSource(pool)
                .defaultSchema("bsp")
                .createSchemas(true)
                .load()
                .migrate();
        SchemaLock lock = new SchemaLock(pool);
        try {
            ProcessEngineConfigurationImpl configuration = configuration(name, pool, lock);
            configuration.getProcessEnginePlugins().add(0, afterInit(together::await));
            return configuration.buildProcessEngine();
        } finally {
            // As Spring does when a context does not come up: one failure must not look like a deadlock.
            lock.destroy();
        }
    }

    private static ProcessEngineConfigurationImpl configuration(String name, DataSource pool, SchemaLock lock) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setProcessEnginePlugins(new ArrayList<>(List.of(lock)));
        return configuration;
    }

    private static ProcessEnginePlugin afterInit(Callable<?> action) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void postInit(ProcessEngineConfigurationImpl initialised) {
                try {
                    action.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e.getMessage(), e);
                }
            }
        };
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(4);
        pools.add(pool);
        return pool;
    }

    private void assertNoLockIsLeft() {
        assertThat(JdbcClient.create(pools.get(0))
                        .sql("select count(*) from pg_locks where locktype = 'advisory' and database ="
                                + " (select oid from pg_database where datname = current_database())")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
