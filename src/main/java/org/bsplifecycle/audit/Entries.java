package org.bsplifecycle.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
class Entries {

    private final JdbcClient db;
    private final Staff staff;
    private final WorkingTime workingTime;

    Entries(JdbcClient db, Staff staff, WorkingTime workingTime) {
        this.db = db;
        this.staff = staff;
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
                and (cast(:bsp as text) is null or reference = :bsp) and (:everybody or who in (:who))
                and (cast(:from as timestamptz) is null or at >= :from)
                and (cast(:until as timestamptz) is null or at < :until)
                order by id desc limit :most""")
                .param("before", before)
                .param("bsp", wanted.bsp())
                .param("everybody", wanted.person() == null)
                .param("who", accounts(wanted.person()))
                .param("from", start(wanted.from()))
                .param(
                        "until",
                        start(wanted.until() == null ? null : wanted.until().plusDays(1)))
                .param("most", atMost)
                .query(Entry::of)
                .list();
    }

    /** An account by its id, even if it is gone; else those whose name says so. */
    private List<String> accounts(String typed) {
        if (typed == null || staff.find(typed).isPresent()) {
            return Collections.singletonList(typed);
        }
        String name = typed.toLowerCase(Locale.UK);
        return Stream.concat(
                        Stream.of(typed),
                        staff.all().stream()
                                .filter(one -> one.name().toLowerCase(Locale.UK).contains(name))
                                .map(Person::userId))
                .toList();
    }

    private Timestamp start(LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(workingTime.zone()).toInstant());
    }
}
