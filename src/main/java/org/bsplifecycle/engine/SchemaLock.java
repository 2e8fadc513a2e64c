package org.bsplifecycle.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets one server at a time build its engine on a database. The engine looks for its tables and then makes them: two
 * servers that start at once on an empty database would both find none.
 */
@Component
class SchemaLock extends AbstractProcessEnginePlugin implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SchemaLock.class);

    /** Any number, as long as all servers of the product use the same and Flyway another. */
    private static final long KEY = 0x6273702d656e67L;

    private final DataSource dataSource;
    private Connection connection;

    SchemaLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** After all that takes long and before the first look at the tables. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        try {
            connection = dataSource.getConnection();
            if (!lock("select pg_try_advisory_lock(" + KEY + ")")) {
                log.info("Another server is setting up the engine's tables, waiting for it.");
                lock("select pg_advisory_lock(" + KEY + ") is not null");
            }
        } catch (SQLException e) {
            destroy();
            throw new ProcessEngineException("Could not lock the database to set up the engine's tables.", e);
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        destroy();
    }

    /** Also when the engine could not be built: the lock belongs to the connection, and a pool gives it to others. */
    @Override
    public void destroy() {
        if (connection == null) {
            return;
        }
        try (Connection closing = connection;
                Statement statement = closing.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            log.warn("The lock on the engine's tables ends with its connection: {}", e.getMessage());
        } finally {
            connection = null;
        }
    }

    private boolean lock(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
