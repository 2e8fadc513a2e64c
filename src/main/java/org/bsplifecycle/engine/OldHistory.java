package org.bsplifecycle.engine;

import java.util.List;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.OldRows;
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
class OldHistory extends OldRows<String> {

    private static final String OLD = """
            select h.proc_inst_id_ as key, b.reference
            from public.act_hi_procinst h join bsp.bsp b on b.reference = h.business_key_
            where b.closed_at < :before and h.end_time_ is not null
                and not exists (select 1 from public.act_ru_execution running where running.business_key_ = b.reference)""";

    private final HistoryService history;

    OldHistory(JdbcClient db, @Lazy HistoryService history) {
        super(db, DataKind.ENGINE_HISTORY, String.class, OLD);
        this.history = history;
    }

    @Override
    protected void letGo(List<String> instances) {
        history.deleteHistoricProcessInstancesIfExists(instances);
    }
}
