package org.bsplifecycle.eoi;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.RetentionRule;
import org.bsplifecycle.publicforms.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody comes back to a draft after the next window has passed; of one that was sent, its sender's address is left. */
@Component
class OldDrafts implements RetentionRule {

    private static final String OLD = "from bsp.eoi_draft where updated_at < :before";

    private final JdbcClient db;
    private final Links links;

    OldDrafts(JdbcClient db, Links links) {
        this.db = db;
        this.links = links;
    }

    @Override
    public DataKind kind() {
        return DataKind.DRAFTS;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "reference", OLD, before);
    }

    @Override
    public int purge(Instant before, int most) {
        List<UUID> gone = db.sql("delete from bsp.eoi_draft where link_id in (select link_id " + OLD
                        + " limit :most) returning link_id")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(UUID.class)
                .list();
        links.revoke(gone);
        return gone.size();
    }
}
