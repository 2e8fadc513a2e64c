package org.bsplifecycle.eoi;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations that were held with partnerships before anybody decided. */
@Component
class Conversations {

    private final JdbcClient db;
    private final Clock clock;

    Conversations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(BspReference reference, Conversation held, String by) {
        db.sql("""
                insert into bsp.eoi_conversation (reference, held_on, traits, readiness, capacity, strategic_fit,
                    transferability, notes, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.value(),
                        held.heldOn(),
                        held.traits().stream().map(Enum::name).toArray(String[]::new),
                        held.readiness(),
                        held.capacity(),
                        held.strategicFit(),
                        held.transferability(),
                        held.notes(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Conversation> of(BspReference reference) {
        return db.sql("select * from bsp.eoi_conversation where reference = ?")
                .param(reference.value())
                .query((row, n) -> new Conversation(
                        row.getObject("held_on", LocalDate.class),
                        Stream.of((String[]) row.getArray("traits").getArray())
                                .map(Conversation.Trait::valueOf)
                                .toList(),
                        row.getInt("readiness"),
                        row.getInt("capacity"),
                        row.getInt("strategic_fit"),
                        row.getInt("transferability"),
                        row.getString("notes")))
                .optional();
    }
}
