package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Morning lists, links to drafts: nobody's record, so the whole row goes. */
@Component
class OldMailsWithoutProject implements RetentionRule {

    private static final String OLD =
            "from bsp.mail where reference is null and finished_at < :before and state in ('SENT', 'CAPTURED', 'DROPPED', 'FAILED')";

    private final JdbcClient db;

    OldMailsWithoutProject(JdbcClient db) {
        this.db = db;
    }

    @Override
    public DataKind kind() {
        return DataKind.MAIL_WITHOUT_PROJECT;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "null::text", OLD, before);
    }

    @Override
    public int purge(Instant before, int most) {
        return db.sql("delete from bsp.mail where id in (select id " + OLD + " limit :most)")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
