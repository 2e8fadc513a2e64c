package org.bsplifecycle.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.RetentionRule;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.history.UserOperationLogQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who did what in Admin, Cockpit and Tasklist, as the engine logs it. */
@Component
class OldOperations implements RetentionRule {

    private final HistoryService history;

    OldOperations(@Lazy HistoryService history) {
        this.history = history;
    }

    @Override
    public DataKind kind() {
        return DataKind.AUDIT;
    }

    @Override
    public List<Due> due(Instant before) {
        long rows = old(before).count();
        return rows == 0 ? List.of() : List.of(new Due(null, rows));
    }

    @Override
    public int purge(Instant before, int most) {
        List<UserOperationLogEntry> gone = old(before).listPage(0, most);
        gone.forEach(entry -> history.deleteUserOperationLogEntry(entry.getId()));
        return gone.size();
    }

    private UserOperationLogQuery old(Instant before) {
        return history.createUserOperationLogQuery().beforeTimestamp(Date.from(before));
    }
}
