package org.bsplifecycle.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String MAY_LEAVE = "(" + MailQueue.MAY_LEAVE + ")";

    private final JdbcClient db;
    private final Clock clock;

    WaitingMails(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A mail, and when it is tried next.
     *
     * @param mayLeave not while its BSP rests, or while its address takes none
     */
    record Waiting(MailEntry mail, Instant due, boolean mayLeave) {

        static Waiting read(ResultSet row, int n) throws SQLException {
            return new Waiting(
                    MailEntry.read(row, n),
                    row.getTimestamp("next_attempt_at").toInstant(),
                    row.getBoolean("may_leave"));
        }
    }

    /** What waits for its hour or for somebody to let it go; not what rests, nor what has nobody to go to. */
    List<Waiting> until(Instant end, Optional<BspReference> only) {
        return read("next_attempt_at <= :end and " + MAY_LEAVE
                        + only.map(one -> " and reference = :only").orElse(""))
                .param("end", Timestamp.from(end))
                .param("only", only.map(BspReference::value).orElse(null))
                .query(Waiting::read)
                .list();
    }

    Optional<Waiting> find(UUID id) {
        return read("id = :id").param("id", id).query(Waiting::read).optional();
    }

    private JdbcClient.StatementSpec read(String where) {
        return db.sql("select mail.*, " + MAY_LEAVE
                + " as may_leave from bsp.mail mail where state in ('QUEUED', 'HELD') and " + where);
    }

    /** Let go, it minds the hours like any other. */
    Optional<MailEntry> hold(UUID id) {
        return change(id, """
                state = 'HELD', relay_reply = 'Somebody decided that it waits until it is let go.', urgent = false,
                lease_owner = null, lease_until = null""", "state = 'QUEUED'");
    }

    Optional<MailEntry> skip(UUID id) {
        return change(
                id,
                "state = 'DROPPED', relay_reply = '" + MailEntry.SKIPPED + "', finished_at = :now",
                "state in ('QUEUED', 'HELD')");
    }

    /** The time in which nobody tried is no reason to give it up. */
    Optional<MailEntry> letGo(UUID id) {
        return change(
                id,
                "state = 'QUEUED', relay_reply = null, refused_since = null, next_attempt_at = :now",
                "state = 'HELD'");
    }

    /** At whatever hour. Who has taken it for a later hour has it no more. */
    Optional<MailEntry> hurry(UUID id) {
        return change(id, """
                urgent = true, refused_since = null, next_attempt_at = :now, lease_owner = null, lease_until = null""", "state = 'QUEUED' and " + MAY_LEAVE);
    }

    private Optional<MailEntry> change(UUID id, String how, String from) {
        return db.sql("update bsp.mail mail set %s where id = :id and %s returning *".formatted(how, from))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(MailEntry::read)
                .optional();
    }
}
