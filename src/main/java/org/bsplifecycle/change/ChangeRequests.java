package org.bsplifecycle.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was asked to be changed: asked, described, perhaps approved, ordered, and at last made or refused. */
@Component
class ChangeRequests {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Clock clock;

    ChangeRequests(JdbcClient db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    UUID add(BspReference reference, ChangeKind kind, String askedBy) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into bsp.change_request (id, reference, kind, state, asked_by, asked_at)
                values (?, ?, ?, 'ASKED', ?, ?)""").params(id, reference.value(), kind.name(), askedBy, now()).update();
        return id;
    }

    boolean isUnderWay(BspReference reference, ChangeKind kind) {
        return db.sql("""
                select exists (select 1 from bsp.change_request
                    where reference = ? and kind = ? and settled_at is null)""")
                .params(reference.value(), kind.name())
                .query(Boolean.class)
                .single();
    }

    ChangeRequest get(UUID id) {
        return db.sql("select * from bsp.change_request where id = ?")
                .param(id)
                .query(this::read)
                .single();
    }

    /** The one that was last settled, for the mails that tell of it. */
    Optional<ChangeRequest> lastSettled(BspReference reference) {
        return db.sql("""
                select * from bsp.change_request where reference = ? and settled_at is not null
                order by settled_at desc, asked_at desc limit 1""").param(reference.value()).query(this::read).optional();
    }

    void describe(UUID id, Map<String, String> details) {
        db.sql("update bsp.change_request set state = 'DESCRIBED', details = cast(? as jsonb) where id = ?")
                .params(written(details), id)
                .update();
    }

    /** @param note may be null */
    void decide(UUID id, boolean approved, String by, String note) {
        db.sql("update bsp.change_request set state = ?, decided_by = ?, decided_at = ?, note = ? where id = ?")
                .params(Arrays.asList(approved ? "APPROVED" : "DESCRIBED", by, now(), note, id))
                .update();
    }

    void order(UUID id) {
        db.sql("update bsp.change_request set state = 'ORDERED', ordered_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    Optional<Instant> firstOrdered() {
        return db.sql("select min(ordered_at) from bsp.change_request where state = 'ORDERED'")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** What is to be made now, oldest first. */
    List<UUID> ordered() {
        return db.sql("select id from bsp.change_request where state = 'ORDERED' order by ordered_at, id")
                .query(UUID.class)
                .list();
    }

    /** Until the transaction ends nobody else makes it; empty when somebody is at it or has done so. */
    Optional<ChangeRequest> holdOrdered(UUID id) {
        return db.sql("select * from bsp.change_request where id = ? and state = 'ORDERED' for update skip locked")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Ends it. A person's name and address are no longer needed here. */
    void settle(UUID id, boolean made, String note) {
        db.sql("""
                update bsp.change_request set state = :state, settled_at = :now, note = coalesce(:note, note),
                    details = details - array['newName', 'newEmail', 'newPhone'] where id = :id and settled_at is null""")
                .param("state", made ? "MADE" : "REFUSED")
                .param("now", now())
                .param("note", note)
                .param("id", id)
                .update();
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChangeRequest read(ResultSet row, int n) throws SQLException {
        try {
            return new ChangeRequest(
                    row.getObject("id", UUID.class),
                    new BspReference(row.getString("reference")),
                    ChangeKind.valueOf(row.getString("kind")),
                    row.getString("asked_by"),
                    json.readValue(row.getString("details"), DETAILS),
                    row.getString("decided_by"),
                    row.getString("note"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
