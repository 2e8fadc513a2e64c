package org.bsplifecycle.bsp;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.Forgetting;
import org.bsplifecycle.personaldata.Known;
import org.bsplifecycle.personaldata.RetentionRule;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in a project to be asked and wants to be asked no more is not needed there, also while it goes on. */
@Component
class WithdrawnParticipants implements RetentionRule {

    private static final String OLD =
            "from bsp.contact c where role = 'PARTICIPANT' and no_surveys_since < :before and name <> '" + Whom.NAME
                    + "' and not exists (select 1 from bsp.contact other where other.reference = c.reference"
                    + " and lower(other.email) = lower(c.email) and other.role <> 'PARTICIPANT' and other.until is null)";

    private final JdbcClient db;
    private final Forgetting forgetting;

    WithdrawnParticipants(JdbcClient db, Forgetting forgetting) {
        this.db = db;
        this.forgetting = forgetting;
    }

    @Override
    public DataKind kind() {
        return DataKind.WITHDRAWN_PARTICIPANTS;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "reference", OLD, before);
    }

    @Override
    public int purge(Instant before, int most) {
        List<Known> gone = db.sql("select id, reference, name, email " + OLD + " limit :most")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, n) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("email")))
                .list();
        gone.forEach(forgetting::forget);
        return gone.size();
    }
}
