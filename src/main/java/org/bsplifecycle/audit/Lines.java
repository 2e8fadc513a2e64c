package org.bsplifecycle.audit;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes lines of the log; there is no way to change one. */
@Component
class Lines {

    private static final int LONGEST = 150;

    /** Reading waits for no disk: what was read in the last half second before a crash of the database may be missing. */
    private static final String AT_EASE =
            "with at_ease as materialized (select set_config('synchronous_commit', 'off', true))";

    private final JdbcClient db;
    private final Clock clock;

    Lines(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By itself, or in the transaction that is under way. */
    void write(Line line) {
        write(line, "", "");
    }

    void writeAtEase(Line line) {
        write(line, AT_EASE, "from at_ease");
    }

    /**
     * In the transaction that is under way, if that has changed anything.
     *
     * @return whether it has
     */
    boolean writeWithChange(Line line) {
        return write(line, "", "where pg_current_xact_id_if_assigned() is not null") > 0;
    }

    private int write(Line line, String before, String behind) {
        return db.sql("""
                %s insert into bsp.audit_entry (at, who, what, about, reference, why)
                select :at, :who, :what, :about, left(coalesce(cast(:reference as text), (%s)), 20), :why %s""".formatted(before, line.thing().project(line.about()), behind))
                .param("at", Timestamp.from(clock.instant()))
                .param("who", line.who())
                .param("what", line.deed().name())
                .param("about", cut(line.about()))
                .param("reference", line.reference())
                .param("why", line.why())
                .update();
    }

    private static String cut(String about) {
        return about == null || about.length() <= LONGEST ? about : about.substring(0, LONGEST);
    }
}
