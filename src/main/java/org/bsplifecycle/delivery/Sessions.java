package org.bsplifecycle.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The session log of each BSP. */
@Component
public class Sessions {

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were held. */
    public List<Session> of(BspReference reference) {
        return db.sql("select * from bsp.delivery_session where reference = ? order by held_on, id")
                .param(reference.value())
                .query(Sessions::read)
                .list();
    }

    void add(BspReference reference, Session session) {
        db.sql("""
                insert into bsp.delivery_session (reference, held_on, format, purpose, attended, notes, logged_by, logged_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(java.util.Arrays.asList(
                        reference.value(),
                        session.heldOn(),
                        session.format().name(),
                        session.purpose(),
                        session.attended(),
                        session.notes(),
                        session.loggedBy(),
                        java.sql.Timestamp.from(session.loggedAt())))
                .update();
    }

    private static Session read(ResultSet row, int n) throws SQLException {
        return new Session(
                row.getObject("held_on", java.time.LocalDate.class),
                SessionFormat.valueOf(row.getString("format")),
                row.getString("purpose"),
                row.getInt("attended"),
                row.getString("notes"),
                row.getString("logged_by"),
                row.getTimestamp("logged_at").toInstant());
    }
}
