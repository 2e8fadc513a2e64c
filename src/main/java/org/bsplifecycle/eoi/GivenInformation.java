package org.bsplifecycle.eoi;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What partnerships answered when we asked for more. */
@Component
class GivenInformation {

    private final JdbcClient db;
    private final Clock clock;

    GivenInformation(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public void add(BspReference reference, Round round, String by) {
        db.sql("""
                insert into bsp.eoi_information (reference, questions, information, given_by, given_at)
                values (?, ?, ?, ?, ?)""")
                .params(reference.value(), round.questions(), round.information(), by, Timestamp.from(clock.instant()))
                .update();
    }

    /** Oldest first. */
    List<Round> of(BspReference reference) {
        return db.sql("select questions, information from bsp.eoi_information where reference = ? order by id")
                .param(reference.value())
                .query(Round.class)
                .list();
    }

    /** What we asked and what they said. */
    record Round(String questions, String information) {}
}
