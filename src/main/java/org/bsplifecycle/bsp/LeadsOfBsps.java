package org.bsplifecycle.bsp;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads which BSP, for those who look at many. */
@Component
public class LeadsOfBsps {

    private final JdbcClient db;

    LeadsOfBsps(JdbcClient db) {
        this.db = db;
    }

    /** The user id of each BSP's lead; BSPs without one are not in it. */
    public Map<BspReference, String> all() {
        Map<BspReference, String> leads = new HashMap<>();
        db.sql("select reference, implementation_lead from bsp.bsp where implementation_lead is not null")
                .query(row -> {
                    leads.put(new BspReference(row.getString(1)), row.getString(2));
                });
        return leads;
    }
}
