package org.bsplifecycle.scoping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All versions of all scopes; a version is never changed once it was signed off or sent back. */
@Component
public class Scopes {

    private final JdbcClient db;

    Scopes(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    public List<ScopeVersion> of(BspReference reference) {
        return db.sql("select * from bsp.scope_version where reference = ? order by n")
                .param(reference.value())
                .query(Scopes::version)
                .list();
    }

    public Optional<ScopeVersion> last(BspReference reference) {
        return of(reference).stream().reduce((earlier, later) -> later);
    }

    void add(BspReference reference, ScopeText text, Instant at) {
        db.sql("""
                insert into bsp.scope_version (reference, n, change_goal, outcomes, existing_activity, joining_the_dots,
                    voices, sessions, format, planned_start, planned_end, written_at)
                select ?, coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from bsp.scope_version where reference = ?""")
                .params(
                        reference.value(),
                        text.changeGoal(),
                        text.outcomes(),
                        text.existingActivity(),
                        text.joiningTheDots(),
                        text.voices(),
                        text.sessions(),
                        text.format().name(),
                        text.plannedStart(),
                        text.plannedEnd(),
                        Timestamp.from(at),
                        reference.value())
                .update();
    }

    void signOff(BspReference reference, String by) {
        setOnLast(reference, "signed_off_by = ?", by);
    }

    void sendBack(BspReference reference, String comment) {
        setOnLast(reference, "sent_back = ?", comment);
    }

    void agree(BspReference reference, String by) {
        setOnLast(reference, "agreed_by = concat_ws('; ', agreed_by, ?)", by);
    }

    void agreed(BspReference reference, Instant at) {
        setOnLast(reference, "agreed_at = ?", Timestamp.from(at));
    }

    /** {@code what} is never anything but a literal of this class. */
    private void setOnLast(BspReference reference, String what, Object... values) {
        db.sql("update bsp.scope_version set " + what
                        + " where reference = ? and n = (select max(n) from bsp.scope_version where reference = ?)")
                .params(List.of(values))
                .param(reference.value())
                .param(reference.value())
                .update();
    }

    private static ScopeVersion version(ResultSet row, int i) throws SQLException {
        return new ScopeVersion(
                row.getInt("n"),
                new ScopeText(
                        row.getString("change_goal"),
                        row.getString("outcomes"),
                        row.getString("existing_activity"),
                        row.getString("joining_the_dots"),
                        row.getString("voices"),
                        row.getInt("sessions"),
                        SessionFormat.valueOf(row.getString("format")),
                        row.getObject("planned_start", LocalDate.class),
                        row.getObject("planned_end", LocalDate.class)),
                row.getString("sent_back"),
                row.getTimestamp("agreed_at") == null ? null : row.getString("agreed_by"));
    }
}
