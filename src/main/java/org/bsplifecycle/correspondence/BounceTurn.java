package org.bsplifecycle.correspondence;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to look into the bounce mailbox, for all nodes. By the database's clock: the mailbox is outside, where
 * a rehearsal's clock means nothing.
 */
@Component
class BounceTurn {

    private final JdbcClient db;

    BounceTurn(JdbcClient db) {
        this.db = db;
    }

    /** Whether this node may look now; nobody else will for as long as it can take, should this node die. */
    boolean take(Duration longest) {
        return db.sql("""
                update bsp.bounce_mailbox set next_look_at = clock_timestamp() + :seconds * interval '1 second'
                where next_look_at <= clock_timestamp()""").param("seconds", seconds(longest)).update() == 1;
    }

    /** It was looked through. True when that is news. */
    boolean worked(Duration poll) {
        return next(poll, null);
    }

    /** It cannot be read. True when that is news. */
    boolean broke(String complaint, Duration poll) {
        return next(poll, complaint);
    }

    private boolean next(Duration poll, String complaint) {
        return db.sql("""
                update bsp.bounce_mailbox set next_look_at = clock_timestamp() + :seconds * interval '1 second',
                    complaint = :complaint
                from (select complaint from bsp.bounce_mailbox) before
                returning (before.complaint is null) <> (:complaint::varchar is null)""")
                .param("seconds", seconds(poll))
                .param("complaint", complaint)
                .query(Boolean.class)
                .single();
    }

    /** Why it cannot be read. */
    Optional<String> complaint() {
        return db.sql("select complaint from bsp.bounce_mailbox where complaint is not null")
                .query(String.class)
                .optional();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
