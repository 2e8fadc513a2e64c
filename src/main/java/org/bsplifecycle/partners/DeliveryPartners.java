package org.bsplifecycle.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool of delivery partners. */
@Component
public class DeliveryPartners {

    private final JdbcClient db;

    DeliveryPartners(JdbcClient db) {
        this.db = db;
    }

    /** By name. */
    public List<DeliveryPartner> all() {
        return db.sql("select * from bsp.delivery_partner order by name")
                .query(DeliveryPartners::partner)
                .list();
    }

    public Optional<DeliveryPartner> find(String userId) {
        return db.sql("select * from bsp.delivery_partner where user_id = ?")
                .param(userId)
                .query(DeliveryPartners::partner)
                .optional();
    }

    /** How many BSPs under way the partner carries now. */
    public int carries(String userId) {
        return projectsOf(userId).size();
    }

    /** The references of the BSPs under way that the partner carries now. */
    List<String> projectsOf(String userId) {
        return db.sql(
                        "select reference from bsp.bsp where delivery_partner = ? and status = 'UNDER_WAY' order by reference")
                .param(userId)
                .query(String.class)
                .list();
    }

    /** Takes a partner in, or keeps what changed about it. */
    public void save(DeliveryPartner partner) {
        db.sql("""
                insert into bsp.delivery_partner (user_id, name, kind, email, expertise, regions, conflicts,
                    max_concurrent, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (user_id) do update set name = excluded.name, kind = excluded.kind,
                    email = excluded.email, expertise = excluded.expertise, regions = excluded.regions,
                    conflicts = excluded.conflicts, max_concurrent = excluded.max_concurrent, status = excluded.status""")
                .params(
                        partner.userId(),
                        partner.name(),
                        partner.kind(),
                        partner.email(),
                        partner.expertise().toArray(String[]::new),
                        partner.regions().toArray(String[]::new),
                        partner.conflicts().toArray(String[]::new),
                        partner.maxConcurrent(),
                        partner.active() ? "ACTIVE" : "PAUSED")
                .update();
    }

    private static DeliveryPartner partner(ResultSet row, int n) throws SQLException {
        return new DeliveryPartner(
                row.getString("user_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("email"),
                texts(row, "expertise"),
                texts(row, "regions"),
                texts(row, "conflicts"),
                row.getInt("max_concurrent"),
                "ACTIVE".equals(row.getString("status")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
