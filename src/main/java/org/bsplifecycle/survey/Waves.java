package org.bsplifecycle.survey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pauses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All waves. Whoever changes one holds it first, so that answers, reminders and its end come one after the other. */
@Component
class Waves {

    private static final String AWAKE = Pauses.awake("survey_wave.reference");

    private final JdbcClient db;
    private final Clock clock;

    Waves(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param reminder when the first one is due; null where nobody is reminded */
    UUID open(BspReference reference, Wave wave, String processInstance, LocalDate closesOn, Instant reminder) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into bsp.survey_wave (id, reference, wave, process_instance, opened_at, closes_on, next_reminder_at)
                values (?, ?, ?, ?, ?, ?, cast(? as timestamptz))""")
                .params(java.util.Arrays.asList(
                        id,
                        reference.value(),
                        wave.name(),
                        processInstance,
                        now(),
                        closesOn,
                        reminder == null ? null : Timestamp.from(reminder)))
                .update();
        return id;
    }

    WaveRow get(UUID id) {
        return db.sql("select * from bsp.survey_wave where id = ?")
                .param(id)
                .query(WaveRow::read)
                .single();
    }

    /** Until the transaction ends nobody else changes the wave. */
    WaveRow hold(UUID id) {
        return db.sql("select * from bsp.survey_wave where id = ? for update")
                .param(id)
                .query(WaveRow::read)
                .single();
    }

    WaveRow hold(String processInstance) {
        return db.sql("select * from bsp.survey_wave where process_instance = ? for update")
                .param(processInstance)
                .query(WaveRow::read)
                .single();
    }

    List<WaveRow> holdOpen(BspReference reference) {
        return db.sql("select * from bsp.survey_wave where reference = ? and closed_at is null for update")
                .param(reference.value())
                .query(WaveRow::read)
                .list();
    }

    /** Those that are open and awake. */
    List<WaveRow> open(Optional<BspReference> only) {
        return db.sql("""
                select * from bsp.survey_wave where closed_at is null and %s
                and (cast(:only as text) is null or reference = :only) order by opened_at, id""".formatted(AWAKE))
                .param("only", only.map(BspReference::value).orElse(null))
                .query(WaveRow::read)
                .list();
    }

    /** One wave with a reminder due that nobody else is at. */
    Optional<WaveRow> holdOneToRemind() {
        return db.sql("""
                select * from bsp.survey_wave where next_reminder_at <= ? and closed_at is null and %s
                order by next_reminder_at limit 1 for update skip locked""".formatted(AWAKE)).param(now()).query(WaveRow::read).optional();
    }

    Optional<Instant> nextReminder() {
        return db.sql("select min(next_reminder_at) from bsp.survey_wave where closed_at is null and " + AWAKE)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** @param next null when that was the last one */
    void reminded(WaveRow wave, int reminders, Instant next) {
        db.sql("update bsp.survey_wave set reminded = ?, next_reminder_at = cast(? as timestamptz) where id = ?")
                .params(java.util.Arrays.asList(reminders, next == null ? null : Timestamp.from(next), wave.id()))
                .update();
    }

    /** @param reminder null when none is left */
    void postpone(WaveRow wave, LocalDate closesOn, Instant reminder) {
        db.sql("update bsp.survey_wave set closes_on = ?, next_reminder_at = cast(? as timestamptz) where id = ?")
                .params(java.util.Arrays.asList(
                        closesOn, reminder == null ? null : Timestamp.from(reminder), wave.id()))
                .update();
    }

    void extend(WaveRow wave, LocalDate closesOn) {
        db.sql("update bsp.survey_wave set extended = true, closes_on = ? where id = ?")
                .params(closesOn, wave.id())
                .update();
    }

    void close(WaveRow wave, Closing why) {
        db.sql("update bsp.survey_wave set closed_at = ?, closing = ? where id = ?")
                .params(now(), why.name(), wave.id())
                .update();
    }

    Optional<Instant> closed(BspReference reference, Wave wave) {
        return db.sql("select max(closed_at) from bsp.survey_wave where reference = ? and wave = ?")
                .params(reference.value(), wave.name())
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** Oldest first. */
    List<WaveRow> of(BspReference reference) {
        return db.sql("select * from bsp.survey_wave where reference = ? order by opened_at, id")
                .param(reference.value())
                .query(WaveRow::read)
                .list();
    }

    /** The newest of each BSP. */
    List<WaveRow> newest() {
        return db.sql("select distinct on (reference) * from bsp.survey_wave order by reference, opened_at desc, id")
                .query(WaveRow::read)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
