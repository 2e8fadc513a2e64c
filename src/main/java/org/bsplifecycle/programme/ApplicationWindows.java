package org.bsplifecycle.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The application windows of the programme; their numbers are labels that staff give, never a count. */
@Component
public class ApplicationWindows {

    private final JdbcClient db;
    private final Clock clock;

    ApplicationWindows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The window that is open now, if one is; the one that closes first when several are. */
    public Optional<ApplicationWindow> open() {
        Instant now = clock.instant();
        return all().stream().filter(window -> window.isOpen(now)).findFirst();
    }

    /** The next window to open, if one is planned. */
    public Optional<ApplicationWindow> next() {
        Instant now = clock.instant();
        return all().stream().filter(window -> window.opens().isAfter(now)).findFirst();
    }

    /** The window of that number, whenever it is open. */
    public Optional<ApplicationWindow> find(int number) {
        return all().stream().filter(window -> window.number() == number).findFirst();
    }

    /** Another window that is open at a moment in which this one would be, if there is one. */
    public Optional<ApplicationWindow> overlapping(ApplicationWindow window) {
        return all().stream()
                .filter(other -> other.number() != window.number() && other.overlaps(window))
                .findFirst();
    }

    /** By deadline, earliest first. */
    public List<ApplicationWindow> all() {
        return db.sql("select * from bsp.application_window order by deadline")
                .query((row, n) -> new ApplicationWindow(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("mode"),
                        row.getTimestamp("opens").toInstant(),
                        row.getTimestamp("deadline").toInstant(),
                        row.getObject("delivery_from", LocalDate.class)))
                .list();
    }

    /** Plans a window, or moves the one of that number. */
    public void plan(ApplicationWindow window) {
        db.sql("""
                insert into bsp.application_window (number, title, mode, opens, deadline, delivery_from)
                values (?, ?, ?, ?, ?, ?)
                on conflict (number) do update set title = excluded.title, mode = excluded.mode,
                    opens = excluded.opens, deadline = excluded.deadline, delivery_from = excluded.delivery_from""")
                .params(java.util.Arrays.asList(
                        window.number(),
                        window.title(),
                        window.mode(),
                        Timestamp.from(window.opens()),
                        Timestamp.from(window.deadline()),
                        window.deliveryFrom()))
                .update();
    }
}
