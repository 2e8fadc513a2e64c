package org.bsplifecycle.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done for all BSPs, from one table that every step keeps up to date. */
@Component
public class TaskBoard {

    /** The name comes with the task: asking for each one would be a query a row. */
    private static final String SELECT = """
            select t.*, coalesce(nullif(trim(concat_ws(' ', u.first_, u.last_)), ''), t.assignee) as assignee_name
            from bsp.open_task t left join act_id_user u on u.id_ = t.assignee""";

    private final JdbcClient db;

    TaskBoard(JdbcClient db) {
        this.db = db;
    }

    /** Soonest due first. */
    public List<OpenTask> all() {
        return db.sql(SELECT + " order by due, task_id").query(TaskBoard::task).list();
    }

    /** Soonest due first, without what stands still because its BSP is paused. */
    public List<OpenTask> workable() {
        return db.sql(SELECT + """
                 where exists (select 1 from act_ru_task r where r.id_ = t.task_id and r.suspension_state_ = 1)
                order by due, task_id""").query(TaskBoard::task).list();
    }

    /** Soonest due first. */
    public List<OpenTask> of(BspReference reference) {
        return db.sql(SELECT + " where reference = ? order by due, task_id")
                .param(reference.value())
                .query(TaskBoard::task)
                .list();
    }

    /** Those of the BSP's tasks that stand still because it is paused, by id. */
    public Set<String> resting(BspReference reference) {
        return Set.copyOf(
                db.sql("""
                select t.task_id from bsp.open_task t join act_ru_task r on r.id_ = t.task_id
                where t.reference = ? and r.suspension_state_ <> 1""").param(reference.value()).query(String.class).list());
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
                row.getString("assignee_name"),
                instant(row, "since"),
                instant(row, "due"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
