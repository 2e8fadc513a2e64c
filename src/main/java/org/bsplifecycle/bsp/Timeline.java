package org.bsplifecycle.bsp;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that happened to a BSP: append only, kept when its process instances have ended. */
@Component
public class Timeline {

    /** Who is named when nobody in particular acted. */
    public static final String THE_SYSTEM = "the system";

    private final JdbcClient db;
    private final Clock clock;

    Timeline(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds what happened now. Never an answer's free text: the timeline says that, not what, somebody answered. */
    public void add(BspReference reference, String what, String who) {
        addAt(reference, clock.instant(), what, who);
    }

    /** Adds what happened now to many BSPs, in this order. */
    public void addAll(List<Line> lines, String who) {
        if (lines.isEmpty()) {
            return;
        }
        db.sql("""
                insert into bsp.timeline (reference, at, what, who)
                select line.reference, ?, line.what, ? from unnest(?::text[], ?::text[])
                    with ordinality as line (reference, what, n) order by line.n""")
                .params(
                        Timestamp.from(clock.instant()),
                        who,
                        lines.stream().map(line -> line.reference().value()).toArray(String[]::new),
                        lines.stream().map(Line::what).toArray(String[]::new))
                .update();
    }

    /** What happened to one BSP, in a sentence. */
    public record Line(BspReference reference, String what) {}

    /** Adds what happened at an earlier moment, for records taken over from elsewhere. */
    public void addAt(BspReference reference, java.time.Instant at, String what, String who) {
        db.sql("insert into bsp.timeline (reference, at, what, who) values (?, ?, ?, ?)")
                .params(reference.value(), Timestamp.from(at), what, who)
                .update();
    }

    /** Oldest first. */
    public List<TimelineEntry> of(BspReference reference) {
        return db.sql("select at, what, who from bsp.timeline where reference = ? order by at, id")
                .param(reference.value())
                .query((row, n) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(), row.getString("what"), row.getString("who")))
                .list();
    }
}
