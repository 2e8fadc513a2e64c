package org.bsplifecycle.taskmail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.workingtime.MailHours;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mornings of working days, each of which is told once by all servers together. */
@Component
class Mornings {

    private final JdbcClient db;
    private final MailHours hours;
    private final WorkingTime time;
    private final Clock clock;

    Mornings(JdbcClient db, MailHours hours, WorkingTime time, Clock clock) {
        this.db = db;
        this.hours = hours;
        this.time = time;
        this.clock = clock;
    }

    LocalDate today() {
        return time.today();
    }

    /** When the next morning begins that was not told; in the past where today's has begun. */
    Instant next() {
        Instant begins = begin(today());
        return wasTold(time.dateOf(begins)) ? begin(time.dateOf(begins).plusDays(1)) : begins;
    }

    boolean isNow() {
        return !next().isAfter(clock.instant());
    }

    /** Whether this server is to tell this morning. */
    boolean take() {
        return db.sql("insert into bsp.morning (day, told_at) values (?, ?) on conflict do nothing")
                        .params(today(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Then or before. */
    boolean isDue(OpenTask task, LocalDate day) {
        return task.due() != null && !time.dateOf(task.due()).isAfter(day);
    }

    /** Those that begin until then and have not been told, soonest first. */
    List<Instant> until(Instant end) {
        return Stream.iterate(next(), morning -> begin(time.dateOf(morning).plusDays(1)))
                .takeWhile(morning -> !morning.isAfter(end))
                .toList();
    }

    private boolean wasTold(LocalDate day) {
        return db.sql("select exists (select 1 from bsp.morning where day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    /** When the mails of that day are written; of the next working day where it is none. */
    Instant begin(LocalDate day) {
        return hours.next(day.atStartOfDay(time.zone()).toInstant());
    }
}
