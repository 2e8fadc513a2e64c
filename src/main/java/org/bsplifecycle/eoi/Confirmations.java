package org.bsplifecycle.eoi;

import java.sql.Timestamp;
import java.time.Clock;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partnerships answered when they were asked to confirm their project. */
@Component
class Confirmations {

    private final JdbcClient db;
    private final Clock clock;

    Confirmations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(BspReference reference, Confirmation answer, String by) {
        db.sql(
                        "insert into bsp.eoi_confirmation (reference, decision, reason, given_by, given_at) values (?, ?, ?, ?, ?)")
                .params(
                        reference.value(),
                        answer.decision().name(),
                        answer.cannotReason(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }
}
