package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that are written and have not left. Each change is empty when the mail is not there any more as it was. */
@Component
class WaitingMails {

    private static final String WAITING = " where id = :id and state in ('QUEUED', 'HELD') returning *";

    private final JdbcClient db;
    private final Clock clock;

    WaitingMails(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A mail, and when it is tried next. */
    record Waiting(MailEntry mail, Instant due) {}

    /** What waits for its hour or for somebody to let it go; not what rests, nor what has nobody to go to. */
    List<Waiting> until(Instant end, Optional<BspReference> only) {
        return read("state in ('QUEUED', 'HELD') and next_attempt_at <= :end and " + MailQueue.MAY_LEAVE
                        + only.map(one -> " and reference = :id").orElse(""))
                .param("end", Timestamp.from(end))
                .param("id", only.map(BspReference::value).orElse(null))
                .query((row, n) -> new Waiting(
                        MailEntry.read(row, n),
                        row.getTimestamp("next_attempt_at").toInstant()))
                .list();
    }

    Optional<Waiting> find(UUID id) {
        return read("state in ('QUEUED', 'HELD') and id = :id")
                .param("id", id)
                .query((row, n) -> new Waiting(
                        MailEntry.read(row, n),
                        row.getTimestamp("next_attempt_at").toInstant()))
                .optional();
    }

    private JdbcClient.StatementSpec read(String where) {
        return db.sql("select * from bsp.mail mail where " + where);
    }

    Optional<MailEntry> hold(UUID id) {
        return change(
                id,
                "state = 'HELD', relay_reply = 'Somebody decided that it waits until it is let go.', lease_owner = null, lease_until = null");
    }

    Optional<MailEntry> skip(UUID id) {
        return change(
                id, "state = 'DROPPED', relay_reply = 'Somebody decided that it is not sent.', finished_at = :now");
    }

    Optional<MailEntry> letGo(UUID id) {
        return change(id, "state = 'QUEUED', relay_reply = null, next_attempt_at = :now");
    }

    /** At whatever hour. Who has taken it for a later hour has it no more. */
    Optional<MailEntry> hurry(UUID id) {
        return change(
                id, "state = 'QUEUED', urgent = true, next_attempt_at = :now, lease_owner = null, lease_until = null");
    }

    private Optional<MailEntry> change(UUID id, String how) {
        return db.sql("update bsp.mail set " + how + WAITING)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(MailEntry::read)
                .optional();
    }
}
