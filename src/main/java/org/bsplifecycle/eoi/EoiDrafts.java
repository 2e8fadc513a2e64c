package org.bsplifecycle.eoi;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The expressions of interest that are being written, each under its personal link. */
@Component
class EoiDrafts {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;
    private final Json json;

    EoiDrafts(JdbcClient db, Clock clock, Json json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    void add(UUID linkId, Map<String, Object> answers) {
        db.sql("insert into bsp.eoi_draft (link_id, answers, updated_at) values (?, ?::jsonb, ?)")
                .params(linkId, json.write(answers), Timestamp.from(clock.instant()))
                .update();
    }

    void add(UUID linkId, StaffEntry entry) {
        db.sql("""
                insert into bsp.eoi_draft (link_id, answers, updated_at, application_window, entered_because)
                values (?, '{}', ?, ?, ?)""")
                .params(linkId, Timestamp.from(clock.instant()), entry.window(), entry.reason())
                .update();
    }

    Optional<EoiDraft> find(UUID linkId) {
        return read("", linkId);
    }

    /** Holds the draft until the transaction ends: whoever comes second sees what the first one did. */
    Optional<EoiDraft> hold(UUID linkId) {
        return read(" for update", linkId);
    }

    void save(UUID linkId, Map<String, Object> answers) {
        db.sql("update bsp.eoi_draft set answers = ?::jsonb, updated_at = ? where link_id = ?")
                .params(json.write(answers), Timestamp.from(clock.instant()), linkId)
                .update();
    }

    void linkSent(UUID linkId, String address) {
        db.sql("update bsp.eoi_draft set link_sent_to = ? where link_id = ?")
                .params(address, linkId)
                .update();
    }

    void move(UUID from, UUID to) {
        db.sql("update bsp.eoi_draft set link_id = ? where link_id = ?")
                .params(to, from)
                .update();
    }

    /** Forgets what was typed and remembers what became of it. */
    void sent(UUID linkId, BspReference reference) {
        db.sql("update bsp.eoi_draft set answers = null, reference = ?, updated_at = ? where link_id = ?")
                .params(reference.value(), Timestamp.from(clock.instant()), linkId)
                .update();
    }

    private Optional<EoiDraft> read(String lock, UUID linkId) {
        return db.sql("select * from bsp.eoi_draft where link_id = ?" + lock)
                .param(linkId)
                .query(this::draft)
                .optional();
    }

    private EoiDraft draft(ResultSet row, int n) throws SQLException {
        String answers = row.getString("answers");
        String reference = row.getString("reference");
        String reason = row.getString("entered_because");
        return new EoiDraft(
                row.getObject("link_id", UUID.class),
                answers == null ? Map.of() : json.read(answers, ANSWERS),
                row.getString("link_sent_to"),
                reference == null ? null : new BspReference(reference),
                reason == null ? null : new StaffEntry(row.getInt("application_window"), reason));
    }
}
