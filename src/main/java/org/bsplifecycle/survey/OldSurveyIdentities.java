package org.bsplifecycle.survey;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.OldRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once no survey of the project is to come and the last one is long over, nobody knows any more who was asked. How many were
 * asked and how many have answered stands with the wave.
 */
@Component
class OldSurveyIdentities extends OldRows<UUID> {

    private static final String OLD = """
            select p.link as key, w.reference
            from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave
            where w.reference in (select last.reference from bsp.survey_wave last join bsp.bsp b using (reference)
                group by last.reference, b.status
                having bool_and(last.closed_at is not null) and max(last.closed_at) < :before
                    and (b.status <> 'UNDER_WAY' or bool_or(last.wave = 'FOLLOW_UP')))""";

    private final JdbcClient db;

    OldSurveyIdentities(JdbcClient db) {
        super(db, DataKind.SURVEY_IDENTITY, UUID.class, OLD);
        this.db = db;
    }

    /** With the link that led to the questions. */
    @Override
    protected void letGo(List<UUID> links) {
        db.sql("delete from bsp.survey_participation where link in (:links)")
                .param("links", links)
                .update();
        db.sql("delete from bsp.link where id in (:links)")
                .param("links", links)
                .update();
    }
}
