package org.bsplifecycle.scoping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a scope is written from: the meetings, and what research, practice and lived experience have to say. */
@Component
public class PreparingScope {

    private final JdbcClient db;
    private final WorkingTime workingTime;

    PreparingScope(JdbcClient db, WorkingTime workingTime) {
        this.db = db;
        this.workingTime = workingTime;
    }

    /** @throws Refused when the meeting lies in the future */
    public void recordMeeting(BspReference reference, ScopingMeeting meeting) {
        if (meeting.heldOn().isAfter(workingTime.today())) {
            throw new Refused("heldOn", "The meeting must have been held: today at the latest.");
        }
        db.sql("""
                insert into bsp.scoping_meeting (id, reference, held_on, format, sectors, summary, next_steps)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        reference.value(),
                        meeting.heldOn(),
                        meeting.format().name(),
                        meeting.sectors().toArray(String[]::new),
                        meeting.summary(),
                        meeting.nextSteps()))
                .update();
    }

    /** @param sources may be null, and so may {@code gaps} */
    public void keepBrief(BspReference reference, String summary, String sources, String gaps) {
        db.sql("""
                insert into bsp.evidence_brief (reference, summary, sources, gaps) values (?, ?, ?, ?)
                on conflict (reference) do update
                set summary = excluded.summary, sources = excluded.sources, gaps = excluded.gaps""")
                .params(Arrays.asList(reference.value(), summary, sources, gaps))
                .update();
    }

    public Optional<String> brief(BspReference reference) {
        return db.sql("select summary from bsp.evidence_brief where reference = ?")
                .param(reference.value())
                .query(String.class)
                .optional();
    }

    /** Oldest first. */
    public List<ScopingMeeting> meetings(BspReference reference) {
        return db.sql("select * from bsp.scoping_meeting where reference = ? order by held_on")
                .param(reference.value())
                .query((row, n) -> new ScopingMeeting(
                        row.getObject("held_on", LocalDate.class),
                        SessionFormat.valueOf(row.getString("format")),
                        List.of((String[]) row.getArray("sectors").getArray()),
                        row.getString("summary"),
                        row.getString("next_steps")))
                .list();
    }
}
