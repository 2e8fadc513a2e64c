package org.bsplifecycle.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
class Entries {

    private final JdbcClient db;
    private final WorkingTime workingTime;

    Entries(JdbcClient db, WorkingTime workingTime) {
        this.db = db;
        this.workingTime = workingTime;
    }

    /**
     * Newest first, days as in London.
     *
     * @param before the id of the last one of the page before; the greatest number for the first page
     */
    List<Entry> newest(Wanted wanted, long before, int atMost) {
        return db.sql("""
                select * from bsp.audit_entry where id < :before
                and (cast(:bsp as text) is null or reference = :bsp) and (cast(:who as text) is null or who = :who)
                and (cast(:from as timestamptz) is null or at >= :from)
                and (cast(:until as timestamptz) is null or at < :until)
                order by id desc limit :most""")
                .param("before", before)
                .param("bsp", wanted.bsp())
                .param("who", wanted.person())
                .param("from", start(wanted.from()))
                .param(
                        "until",
                        start(wanted.until() == null ? null : wanted.until().plusDays(1)))
                .param("most", atMost)
                .query(Entry::of)
                .list();
    }

    private Timestamp start(LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(workingTime.zone()).toInstant());
    }
}
