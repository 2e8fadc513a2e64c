package org.bsplifecycle.closing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The six-month additions to learning reports, and the lessons kept for the team. */
@Component
public class Impacts {

    private final JdbcClient db;

    Impacts(JdbcClient db) {
        this.db = db;
    }

    /** The addition, if it is public. */
    public Optional<Impact> published(BspReference reference) {
        return find(reference).filter(impact -> impact.publishedAt() != null);
    }

    public Optional<Impact> find(BspReference reference) {
        return db.sql("select text, partner_comment, published_at from bsp.impact where reference = ?")
                .param(reference.value())
                .query((row, n) -> new Impact(
                        row.getString("text"),
                        row.getString("partner_comment"),
                        instant(row.getTimestamp("published_at"))))
                .optional();
    }

    /** Another text has been agreed by nobody yet. */
    void write(BspReference reference, String text) {
        db.sql("""
                insert into bsp.impact (reference, text) values (?, ?)
                on conflict (reference) do update set text = excluded.text, agreed_by = null""").params(reference.value(), text).update();
    }

    void answered(BspReference reference, String comment, String by) {
        db.sql("update bsp.impact set partner_comment = ?, agreed_by = ? where reference = ?")
                .params(Arrays.asList(comment, by, reference.value()))
                .update();
    }

    void publish(BspReference reference, Instant at) {
        db.sql("update bsp.impact set published_at = ? where reference = ? and agreed_by is not null")
                .params(Timestamp.from(at), reference.value())
                .update();
    }

    void remember(BspReference reference, String lessons) {
        db.sql("insert into bsp.lessons (reference, text) values (?, ?) on conflict (reference) do nothing")
                .params(reference.value(), lessons)
                .update();
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
