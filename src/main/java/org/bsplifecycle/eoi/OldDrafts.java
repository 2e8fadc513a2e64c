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
        return db.sql("select reference, count(*) from bsp.eoi_draft where updated_at < ? group by reference")
                .param(Timestamp.from(before))
                .query((row, n) -> new Due(row.getString(1), row.getLong(2)))
                .list();
    }

    @Override
    public int purge(Instant before, int most) {
        List<UUID> gone = db.sql("""
                delete from bsp.eoi_draft where link_id in (select link_id from bsp.eoi_draft where updated_at < ? limit ?)
                returning link_id""")
                .params(Timestamp.from(before), most)
                .query(UUID.class)
                .list();
        links.revoke(gone);
        return gone.size();
    }
}
