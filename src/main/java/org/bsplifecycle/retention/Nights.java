package org.bsplifecycle.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nights, each of which begins at three in London, and what is remembered of them. */
@Component
class Nights {

    private static final LocalTime BEGINS = LocalTime.of(3, 0);

    private final JdbcClient db;
    private final WorkingTime time;
    private final Clock clock;

    Nights(JdbcClient db, WorkingTime time, Clock clock) {
        this.db = db;
        this.time = time;
        this.clock = clock;
    }

    /** The night that began last; one that was missed is made up for by the next. */
    LocalDate now() {
        ZonedDateTime now = clock.instant().atZone(time.zone());
        return now.toLocalTime().isBefore(BEGINS) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    Instant begin(LocalDate night) {
        return night.atTime(BEGINS).atZone(time.zone()).toInstant();
    }

    boolean isDone(LocalDate night) {
        return db.sql("select exists (select 1 from bsp.purge where night >= ?)")
                .param(night)
                .query(Boolean.class)
                .single();
    }

    void keep(LocalDate night, Instant began, boolean dryRun, Map<DataKind, List<Due>> gone) {
        db.sql("insert into bsp.purge (night, began_at, ended_at, dry_run) values (?, ?, ?, ?)")
                .params(night, Timestamp.from(began), Timestamp.from(clock.instant()), dryRun)
                .update();
        gone.forEach((kind, all) -> all.forEach(
                due -> db.sql("insert into bsp.purge_line (night, kind, reference, rows) values (?, ?, ?, ?)")
                        .params(java.util.Arrays.asList(night, kind.setting(), due.reference(), due.rows()))
                        .update()));
    }

    /** Newest first. */
    List<Night> newest(int most) {
        return db.sql("""
                select p.*, (select coalesce(sum(rows), 0) from bsp.purge_line l where l.night = p.night) as rows
                from bsp.purge p order by night desc limit ?""").param(most).query(Nights::read).list();
    }

    Optional<Night.Report> report(LocalDate night) {
        return db.sql("""
                select p.*, (select coalesce(sum(rows), 0) from bsp.purge_line l where l.night = p.night) as rows
                from bsp.purge p where night = ?""").param(night).query(Nights::read).optional().map(one -> new Night.Report(one, lines(night)));
    }

    private List<Night.Line> lines(LocalDate night) {
        return db.sql("select * from bsp.purge_line where night = ? order by kind, reference")
                .param(night)
                .query((row, n) ->
                        new Night.Line(row.getString("kind"), row.getString("reference"), row.getLong("rows")))
                .list();
    }

    private static Night read(ResultSet row, int n) throws SQLException {
        return new Night(
                row.getObject("night", LocalDate.class),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                row.getBoolean("dry_run"),
                row.getLong("rows"));
    }
}
