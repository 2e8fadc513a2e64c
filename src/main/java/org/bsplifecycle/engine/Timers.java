package org.bsplifecycle.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the dates for which processes wait. */
@Component
public class Timers {

    private final Engine engine;
    private final ManagementService management;
    private final JdbcClient db;

    Timers(Engine engine, @Lazy ManagementService management, JdbcClient db) {
        this.db = db;
        this.engine = engine;
        this.management = management;
    }

    /** A process of a BSP, and when the timer fires for which it waits. */
    public record Waiting(BspReference reference, String process, Instant until) {}

    /** All that wait for the timer of this event and do not stand still, soonest first. */
    public List<Waiting> waiting(String event, Optional<BspReference> only) {
        return db.sql("""
                select e.business_key_, e.id_, j.duedate_ from act_ru_job j
                join act_ru_jobdef d on d.id_ = j.job_def_id_
                join act_ru_execution e on e.id_ = j.process_instance_id_
                where j.type_ = 'timer' and j.suspension_state_ = 1 and d.act_id_ = :event
                  and (cast(:only as text) is null or e.business_key_ = :only) order by j.duedate_""")
                .param("event", event)
                .param("only", only.map(BspReference::value).orElse(null))
                .query((row, n) -> new Waiting(
                        new BspReference(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    /** The timer of this event fires then and not when it was to; nothing happens where the process does not wait for it. */
    public void move(String processInstance, String event, Instant to) {
        engine.run(() -> {
            management
                    .createJobQuery()
                    .processInstanceId(processInstance)
                    .activityId(event)
                    .timers()
                    .list()
                    .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(to)));
            return null;
        });
    }
}
