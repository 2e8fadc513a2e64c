package org.bsplifecycle.audit;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.OldRows;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log holds accounts and codes, nobody's words. No line is ever changed; an old one goes whole. */
@Component
class OldEntries extends OldRows<Long> implements PersonalData {

    /** The table itself keeps each line for half a year, whatever the settings and the clock of a rehearsal say. */
    private static final String OLD = """
            select id as key, reference from bsp.audit_entry
            where at < least(cast(:before as timestamptz), now() - interval '6 months')""";

    private final JdbcClient db;

    OldEntries(JdbcClient db) {
        super(db, DataKind.AUDIT, Long.class, OLD);
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
    protected void letGo(List<Long> entries) {
        db.sql("delete from bsp.audit_entry where id in (:entries)")
                .param("entries", entries)
                .update();
    }
}
