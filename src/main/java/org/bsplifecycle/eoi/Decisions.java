package org.bsplifecycle.eoi;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions on expressions of interest, one for each time that one was taken. */
@Component
class Decisions {

    private final JdbcClient db;
    private final Clock clock;

    Decisions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(BspReference reference, EoiDecision decision, String proposedType, String feedback, String by) {
        db.sql("""
                insert into bsp.eoi_decision (reference, decision, proposed_type, feedback, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(reference.value(), decision.name(), proposedType, feedback, by, Timestamp.from(clock.instant()))
                .update();
    }

    Optional<String> lastFeedback(BspReference reference) {
        return db.sql("""
                select feedback from bsp.eoi_decision
                where reference = ? and feedback is not null order by id desc limit 1""").param(reference.value()).query(String.class).optional();
    }
}
