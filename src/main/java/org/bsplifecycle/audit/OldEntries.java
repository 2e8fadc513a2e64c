package org.bsplifecycle.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log holds accounts and codes, nobody's words. No line is ever changed; an old one goes whole. */
@Component
class OldEntries implements PersonalData, RetentionRule {

    /** The table itself keeps each line for half a year, whatever the settings and the clock of a rehearsal say. */
    private static final String OLD =
            "from bsp.audit_entry where at < least(cast(:before as timestamptz), now() - interval '6 months')";

    private final JdbcClient db;

    OldEntries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "audit_entry.who", "audit_entry.what", "audit_entry.about", "audit_entry.reference", "audit_entry.why");
    }

    @Override
    public DataKind kind() {
        return DataKind.AUDIT;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "reference", OLD, before);
    }

    @Override
    public int purge(Instant before, int most) {
        return db.sql("delete from bsp.audit_entry where id in (select id " + OLD + " limit :most)")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
