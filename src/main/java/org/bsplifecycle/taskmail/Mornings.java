package org.bsplifecycle.taskmail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Today or before. */
    boolean isDue(OpenTask task) {
        return task.due() != null && !time.dateOf(task.due()).isAfter(today());
    }

    private boolean wasTold(LocalDate day) {
        return db.sql("select exists (select 1 from bsp.morning where day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    private Instant begin(LocalDate day) {
        return hours.next(day.atStartOfDay(time.zone()).toInstant());
    }
}
