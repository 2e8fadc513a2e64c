package org.bsplifecycle;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.bsplifecycle.budget.Statements;
import org.bsplifecycle.database.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one PostgreSQL of all tests of a JVM: our own launcher's, with its home below {@code target}, started when
 * the first test asks and stopped when the last context has closed. Databases are empty at the start of each JVM.
 */
public final class SharedPostgres {

    /** A server locks its home; tests that run beside one another are given different ones. */
    private static final Path HOME = Path.of(System.getProperty("bsp.home", "target/test-home"));

    private static final String MIGRATED = "bsp_migrated";

    private static EmbeddedPostgres server;
    private static boolean migrated;

    private SharedPostgres() {}

    /** Where an empty database of that name is; what an earlier run left under it is gone. */
    public static Database emptyDatabase(String name) {
        return database(name, "template1");
    }

    /** The same with our tables, and nothing in them. The migrations run once and are copied from then on. */
    public static synchronized Database migratedDatabase(String name) {
        if (!migrated) {
            Database ours = emptyDatabase(MIGRATED);
            Flyway.configure()
                    .dataSource(ours.url(), ours.username(), ours.password())
                    .defaultSchema("bsp")
                    .createSchemas(true)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            migrated = true;
        }
        return database(name, MIGRATED);
    }

    private static synchronized Database database(String name, String template) {
        try (Connection connection = DriverManager.getConnection(server().url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template " + template);
            // Tests do not need the disk to have it: twice as fast, and nothing else differs.
            statement.execute("alter database " + name + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(server.url().replace("/postgres?", "/" + name + "?"), server.user(), server.password());
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            BspLifecycleApplication.useUtc();
            server = EmbeddedPostgres.start(HOME);
            // Spring runs its handlers after it has closed the contexts, but only where there was one.
            SpringApplication.getShutdownHandlers().add(server::stop);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (Initializer.contexts == 0) {
                    server.stop();
                }
            }));
        }
        return server;
    }

    /** How to log in. */
    public record Database(String url, String username, String password) {}

    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static volatile int contexts;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Database database = emptyDatabase("bsp_test_" + ++contexts);
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.username(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
            Statements.countIn(context.getBeanFactory());
        }
    }
}
