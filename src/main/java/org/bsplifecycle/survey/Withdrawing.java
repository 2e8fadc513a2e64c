package org.bsplifecycle.survey;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks what was counted before somebody withdrew: who reads it later knows that the next wave asks fewer. */
@Component
class Withdrawing {

    private final JdbcClient db;

    Withdrawing(JdbcClient db) {
        this.db = db;
    }

    /** Each wave that asked one of them has lost one. To be said before they are known to decline; later it changes nothing. */
    void withdrawn(UUID... contacts) {
        db.sql("""
                update bsp.survey_wave w set withdrawn = withdrawn + lost.people
                from (select p.wave, count(distinct lower(c.email)) as people from bsp.survey_participation p
                    join bsp.contact c on c.id = p.contact
                    where p.contact = any(?) and c.no_surveys_since is null group by p.wave) lost
                where w.id = lost.wave""").param(contacts).update();
    }
}
