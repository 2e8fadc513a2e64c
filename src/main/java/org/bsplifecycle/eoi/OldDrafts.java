package org.bsplifecycle.eoi;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.OldRows;
import org.bsplifecycle.publicforms.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody comes back to a draft after the next window has passed; of one that was sent, its sender's address is left. */
@Component
class OldDrafts extends OldRows<UUID> {

    private final JdbcClient db;
    private final Links links;

    OldDrafts(JdbcClient db, Links links) {
        super(
                db,
                DataKind.DRAFTS,
                UUID.class,
                "select link_id as key, reference from bsp.eoi_draft where updated_at < :before");
        this.db = db;
        this.links = links;
    }

    @Override
    protected void letGo(List<UUID> drafts) {
        db.sql("delete from bsp.eoi_draft where link_id in (:drafts)")
                .param("drafts", drafts)
                .update();
        links.revoke(drafts);
    }
}
