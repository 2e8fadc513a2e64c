package org.bsplifecycle.bsp;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which BSPs rest, and which have. Everybody may ask; only {@code change} begins and ends a pause. */
@Component
public class Pauses {

    private final JdbcClient db;
    private final Clock clock;

    Pauses(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * For the {@code where} of those who look for what is due: that the BSP does not rest.
     *
     * @param column the reference's; a literal
     */
    public static String awake(String column) {
        return "not exists (select 1 from bsp.pause where pause.resumed_at is null and pause.reference = %s)"
                .formatted(column);
    }

    /** The pause that the BSP is in, if it is in one. */
    public Optional<Pause> of(BspReference reference) {
        return db.sql("select * from bsp.pause where reference = ? and resumed_at is null")
                .param(reference.value())
                .query(Pauses::read)
                .optional();
    }

    /** All BSPs that rest now. */
    public List<Pause> all() {
        return db.sql("select * from bsp.pause where resumed_at is null order by reference")
                .query(Pauses::read)
                .list();
    }

    /** The last pause that has ended, with its working days. */
    public Optional<BspResumed> last(BspReference reference) {
        return db.sql("""
                select * from bsp.pause where reference = ? and resumed_at is not null
                order by paused_at desc limit 1""")
                .param(reference.value())
                .query((row, n) -> new BspResumed(reference, row.getInt("working_days")))
                .optional();
    }

    /** The soonest day on which a BSP goes on by itself. */
    public Optional<LocalDate> nextExpected() {
        return db.sql("select min(expected_resume) from bsp.pause where resumed_at is null")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /**
     * Begins a pause now.
     *
     * @param notice the stem of the one mail that still reaches the partnership
     * @param approvedBy null when nobody had to approve it
     */
    public void begin(
            BspReference reference,
            String reason,
            LocalDate expectedResume,
            String notice,
            String askedBy,
            String approvedBy) {
        db.sql("""
                insert into bsp.pause (id, reference, reason, paused_at, expected_resume, notice, asked_by, approved_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        reference.value(),
                        reason,
                        now(),
                        expectedResume == null ? null : Date.valueOf(expectedResume),
                        notice,
                        askedBy,
                        approvedBy))
                .update();
    }

    /** It is to go on by itself on another day than was thought; null when nobody knows. */
    public void expect(BspReference reference, LocalDate day) {
        db.sql("update bsp.pause set expected_resume = cast(? as date) where reference = ? and resumed_at is null")
                .params(Arrays.asList(day == null ? null : Date.valueOf(day), reference.value()))
                .update();
    }

    /** Nobody else ends the BSP's pause until the transaction does; empty when it does not rest (any more). */
    public Optional<Pause> hold(BspReference reference) {
        return db.sql("select * from bsp.pause where reference = ? and resumed_at is null for update")
                .param(reference.value())
                .query(Pauses::read)
                .optional();
    }

    public void end(BspReference reference, int workingDays) {
        db.sql("update bsp.pause set resumed_at = ?, working_days = ? where reference = ? and resumed_at is null")
                .params(now(), workingDays, reference.value())
                .update();
    }

    private static Pause read(ResultSet row, int n) throws SQLException {
        Instant since = row.getTimestamp("paused_at").toInstant();
        return new Pause(
                new BspReference(row.getString("reference")),
                row.getString("reason"),
                since,
                row.getObject("expected_resume", LocalDate.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
