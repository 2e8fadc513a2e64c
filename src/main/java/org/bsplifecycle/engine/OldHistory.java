package org.bsplifecycle.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.RetentionRule;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine remembers of a project goes when the project has ended for so long: all of it, also of phases that ended
 * long before, and nothing of a project that goes on. The engine's own clean-up counts each phase by itself; it runs, too,
 * after the time that stands in the models, for what belongs to no project.
 */
@Component
class OldHistory implements RetentionRule {

    private static final String OLD = """
            from public.act_hi_procinst h join bsp.bsp b on b.reference = h.business_key_
            where b.closed_at < :before and h.end_time_ is not null
                and not exists (select 1 from public.act_ru_execution running where running.business_key_ = b.reference)""";

    private final JdbcClient db;
    private final HistoryService history;

    OldHistory(JdbcClient db, @Lazy HistoryService history) {
        this.db = db;
        this.history = history;
    }

    @Override
    public DataKind kind() {
        return DataKind.ENGINE_HISTORY;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "b.reference", OLD, before);
    }

    @Override
    public int purge(Instant before, int most) {
        List<String> gone = db.sql("select h.proc_inst_id_ " + OLD + " limit :most")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(String.class)
                .list();
        if (!gone.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(gone);
        }
        return gone.size();
    }
}
