package org.bsplifecycle.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered. Knows nobody. */
@Component
class Ballots {

    private final JdbcClient db;
    private final ObjectMapper json;

    Ballots(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Keeps what was answered; questions that were skipped leave nothing. */
    void cast(UUID wave, String questionnaire, Map<String, Object> answers) {
        Map<String, Object> given = new TreeMap<>(answers);
        given.values().removeIf(answer -> answer == null);
        try {
            db.sql("insert into bsp.survey_ballot (wave, questionnaire, answers) values (?, ?, cast(? as jsonb))")
                    .params(wave, questionnaire, json.writeValueAsString(given))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes all ballots of a wave again in an order of chance, so that their places do not tell who came first. */
    void shuffle(UUID wave) {
        db.sql("""
                with taken as (delete from bsp.survey_ballot where wave = ? returning *)
                insert into bsp.survey_ballot select * from taken order by random()""").param(wave).update();
    }
}
