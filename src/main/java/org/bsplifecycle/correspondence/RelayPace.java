package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the relay stands, for all nodes: mail goes no faster than it may, and a dead relay is called once in a while by one of them. */
@Component
class RelayPace {

    private final JdbcClient db;
    private final Clock clock;
    private final MailSettings settings;

    RelayPace(JdbcClient db, Clock clock, MailSettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Whether this node may call now. Where the relay was dead, it is this node's turn alone. A pause longer than any that
     * is ever made was written by a node whose clock was ahead, and holds nobody up.
     */
    boolean mayCall() {
        return db.sql("""
                update bsp.mail_relay set paused_until = case when broken_since is null then paused_until else :next end
                where paused_until <= :now or paused_until > :never""")
                        .param("now", at(clock.instant()))
                        .param("never", at(clock.instant().plus(settings.longestPause())))
                        .param("next", at(clock.instant().plus(settings.reconnect())))
                        .update()
                == 1;
    }

    /** It took so many mails. */
    void worked(int mails) {
        double breath = settings.breathAfter(mails).toMillis() / 1000.0;
        db.sql("""
                update bsp.mail_relay set broken_since = null, complaint = null,
                    paused_until = case when broken_since is null and paused_until <= :never
                        then greatest(paused_until, :now) else :now end + :breath * interval '1 second'
                where broken_since is not null or :breath > 0""")
                .param("now", at(clock.instant()))
                .param("never", at(clock.instant().plus(settings.longestPause())))
                .param("breath", breath)
                .update();
    }

    /** It cannot be used. True when that is news. */
    boolean broke(String complaint) {
        Timestamp now = at(clock.instant());
        return db.sql("""
                update bsp.mail_relay was set paused_until = :next, complaint = left(:complaint, 500),
                    broken_since = coalesce(was.broken_since, :now)
                from (select broken_since from bsp.mail_relay for update) before
                returning before.broken_since is null""")
                .param("next", at(clock.instant().plus(settings.reconnect())))
                .param("complaint", complaint)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    Instant pausedUntil() {
        return db.sql("select paused_until from bsp.mail_relay")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** What it said last while it cannot be used. */
    Optional<String> complaint() {
        return db.sql("select complaint from bsp.mail_relay where broken_since is not null")
                .query(String.class)
                .optional();
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }
}
