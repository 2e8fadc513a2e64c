package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bsplifecycle.bsp.Pauses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When we last wrote to somebody, about whatever it was. */
@Component
public class LastWritten {

    private final JdbcClient db;
    private final Clock clock;

    LastWritten(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * By address in lower case; who was never written to is not in it. A mail that waits to leave counts as written now,
     * one that was refused, is not needed any more or rests with its project does not count.
     */
    public Map<String, Instant> to(Collection<String> addresses) {
        Map<String, Instant> last = new HashMap<>();
        db.sql("""
                select lower(address) as person,
                    max(case when state in ('QUEUED', 'TRANSMITTING') then cast(:now as timestamptz) else coalesce(finished_at, created_at) end) as last
                from bsp.mail mail where lower(address) = any(:people) and state not in ('FAILED', 'DROPPED', 'HELD')
                    and (state <> 'QUEUED' or %s) group by 1""".formatted(Pauses.awake("mail.reference")))
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "people",
                        addresses.stream()
                                .map(address -> address.toLowerCase(Locale.ROOT))
                                .distinct()
                                .toArray(String[]::new))
                .query(row -> {
                    last.put(row.getString("person"), row.getTimestamp("last").toInstant());
                });
        return last;
    }
}
