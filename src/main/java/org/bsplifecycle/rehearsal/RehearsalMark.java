package org.bsplifecycle.rehearsal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mark that a rehearsal leaves in the database it makes, with how far its clock has been turned. */
@Component
class RehearsalMark {

    private final JdbcClient db;
    private final Clock clock;

    RehearsalMark(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean isThere() {
        return db.sql("select count(*) from bsp.rehearsal").query(Integer.class).single() > 0;
    }

    /** Whether nobody has worked with this database yet. */
    boolean isUntouched() {
        return db.sql("select (select count(*) from bsp.bsp) + (select count(*) from act_id_user)")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void make() {
        db.sql("insert into bsp.rehearsal (made_at) values (?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    Duration offset() {
        Optional<Long> seconds = db.sql("select extract(epoch from clock_offset)::bigint from bsp.rehearsal")
                .query(Long.class)
                .optional();
        return Duration.ofSeconds(seconds.orElse(0L));
    }

    void keepOffset(Duration offset) {
        db.sql("update bsp.rehearsal set clock_offset = make_interval(secs => ?)")
                .param((double) offset.toSeconds())
                .update();
    }

    boolean isFilled() {
        return db.sql("select filled from bsp.rehearsal").query(Boolean.class).single();
    }

    void filled() {
        db.sql("update bsp.rehearsal set filled = true").update();
    }
}
