package org.bsplifecycle.appointment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All meetings that were ever arranged. */
@Component
public class Appointments {

    private final JdbcClient db;
    private final Clock clock;

    Appointments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In the order in which they take place. */
    public List<Appointment> of(BspReference reference) {
        return db.sql("select * from bsp.appointment where reference = ? order by starts_at, id")
                .param(reference.value())
                .query(Appointments::read)
                .list();
    }

    Optional<Appointment> find(BspReference reference, UUID id) {
        return db.sql("select * from bsp.appointment where reference = ? and id = ?")
                .params(reference.value(), id)
                .query(Appointments::read)
                .optional();
    }

    /** Keeps a new one, or the next state of one; of two next states at the same moment one is kept, and the other false. */
    boolean keep(Appointment one) {
        return db.sql("""
                insert into bsp.appointment (id, reference, kind, starts_at, minutes, place, people, sequence, cancelled_at)
                values (:id, :reference, :kind, :starts, :minutes, :place, :people, :sequence, null)
                on conflict (id) do update set kind = excluded.kind, starts_at = excluded.starts_at,
                    minutes = excluded.minutes, place = excluded.place, people = excluded.people,
                    sequence = excluded.sequence, cancelled_at = case when :cancelled then cast(:now as timestamptz) end
                where bsp.appointment.sequence = excluded.sequence - 1 and bsp.appointment.cancelled_at is null""")
                        .param("id", one.id())
                        .param("reference", one.reference().value())
                        .param("kind", one.kind().name())
                        .param("starts", Timestamp.from(one.starts()))
                        .param("minutes", one.lasts().toMinutes())
                        .param("place", one.place())
                        .param("people", one.people().toArray(String[]::new))
                        .param("sequence", one.sequence())
                        .param("cancelled", one.cancelled())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static Appointment read(ResultSet row, int n) throws SQLException {
        Array people = row.getArray("people");
        return new Appointment(
                row.getObject("id", UUID.class),
                new BspReference(row.getString("reference")),
                AppointmentKind.valueOf(row.getString("kind")),
                row.getTimestamp("starts_at").toInstant(),
                Duration.ofMinutes(row.getInt("minutes")),
                row.getString("place"),
                List.of((String[]) people.getArray()),
                row.getInt("sequence"),
                row.getTimestamp("cancelled_at") != null);
    }
}
