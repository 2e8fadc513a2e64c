package org.bsplifecycle.engine;

import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one person at a time complete a task, so that the second one hears so before anything of theirs is recorded. */
@Component
class TaskLock {

    private final JdbcClient db;

    TaskLock(JdbcClient db) {
        this.db = db;
    }

    /**
     * Holds the task until the transaction ends.
     *
     * @throws LostRace when it is done already, saying by whom
     */
    void hold(String taskId) {
        boolean open = db.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(taskId)
                .query(String.class)
                .optional()
                .isPresent();
        if (!open) {
            throw new LostRace(doneBy(taskId)
                    .map(who -> "This task was already completed by %s. Nothing of what you typed was needed."
                            .formatted(who))
                    .orElse("This task is no longer open. Go back to your list."));
        }
    }

    /** Holds whatever tasks of the process are open, for those who end a step from elsewhere. */
    void holdAll(String processInstance) {
        db.sql("select id_ from act_ru_task where proc_inst_id_ = ? order by id_ for update")
                .param(processInstance)
                .query(String.class)
                .list();
    }

    /** The same for all processes of the BSP. */
    void holdAll(BspReference reference) {
        db.sql("""
                select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where e.business_key_ = ? order by t.id_ for update of t""").param(reference.value()).query(String.class).list();
    }

    private Optional<String> doneBy(String taskId) {
        return db.sql("select assignee_ from act_hi_taskinst where id_ = ? and delete_reason_ = 'completed'")
                .param(taskId)
                .query(String.class)
                .optional();
    }
}
