package org.bsplifecycle.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done for all BSPs, from one table that every step keeps up to date. */
@Component
public class TaskBoard {

    private final JdbcClient db;

    TaskBoard(JdbcClient db) {
        this.db = db;
    }

    /** Soonest due first. */
    public List<OpenTask> all() {
        return db.sql("select * from bsp.open_task order by due, task_id")
                .query(TaskBoard::task)
                .list();
    }

    /** Soonest due first. */
    public List<OpenTask> of(BspReference reference) {
        return db.sql("select * from bsp.open_task where reference = ? order by due, task_id")
                .param(reference.value())
                .query(TaskBoard::task)
                .list();
    }

    private static OpenTask task(ResultSet row, int n) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                new BspReference(row.getString("reference")),
                row.getString("process"),
                row.getString("stem"),
                row.getString("name"),
                row.getString("candidate_group"),
                row.getString("assignee"),
                instant(row, "since"),
                instant(row, "due"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
