package org.bsplifecycle.survey;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once no survey of the project is to come and the last one is long over, nobody knows any more who was asked. How many were
 * asked and how many have answered stands with the wave.
 */
@Component
class OldSurveyIdentities implements RetentionRule {

    private static final String OLD = """
            from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave
            where w.reference in (select last.reference from bsp.survey_wave last join bsp.bsp b using (reference)
                group by last.reference, b.status
                having bool_and(last.closed_at is not null) and max(last.closed_at) < :before
                    and (b.status <> 'UNDER_WAY' or bool_or(last.wave = 'FOLLOW_UP')))""";

    private final JdbcClient db;

    OldSurveyIdentities(JdbcClient db) {
        this.db = db;
    }

    @Override
    public DataKind kind() {
        return DataKind.SURVEY_IDENTITY;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "w.reference", OLD, before);
    }

    /** With the link that led to the questions. */
    @Override
    public int purge(Instant before, int most) {
        List<UUID> gone = db.sql("delete from bsp.survey_participation where link in (select p.link " + OLD
                        + " limit :most) returning link")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(UUID.class)
                .list();
        db.sql("delete from bsp.link where id = any(?)")
                .param(gone.toArray(UUID[]::new))
                .update();
        return gone.size();
    }
}
