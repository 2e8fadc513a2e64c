package org.bsplifecycle.matching;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rankings of partners, the last one for each BSP, with what became of the offers. */
@Component
public class Rankings {

    private final JdbcClient db;

    Rankings(JdbcClient db) {
        this.db = db;
    }

    /** Best first; those that are ruled out at the end. */
    public List<Candidate> of(BspReference reference) {
        return db.sql("""
                select r.partner, p.name, r.place, r.points, r.ruled_out, r.reasons, o.state
                from bsp.partner_ranking r
                join bsp.delivery_partner p on p.user_id = r.partner
                left join bsp.partner_offer o on o.reference = r.reference and o.partner = r.partner
                where r.reference = ? order by r.place""")
                .param(reference.value())
                .query((row, n) -> new Candidate(
                        row.getString("partner"),
                        row.getString("name"),
                        row.getInt("place"),
                        row.getInt("points"),
                        row.getBoolean("ruled_out"),
                        row.getString("reasons"),
                        row.getString("state") == null ? null : OfferState.valueOf(row.getString("state"))))
                .list();
    }

    void forget(BspReference reference) {
        db.sql("delete from bsp.partner_ranking where reference = ?")
                .param(reference.value())
                .update();
    }

    void add(BspReference reference, Score score, int place) {
        db.sql("""
                insert into bsp.partner_ranking (reference, partner, place, points, ruled_out, reasons)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.value(),
                        score.partner().userId(),
                        place,
                        score.points(),
                        score.ruledOut(),
                        score.reasons())
                .update();
    }
}
