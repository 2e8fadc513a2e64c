package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written goes when its time is over; that it was written, when and to whom stays with the project. */
@Component
class OldMailBodies implements RetentionRule {

    /** Not those about which somebody has yet to decide, nor those that wait for a new address. */
    private static final String OLD = """
            from bsp.mail mail where finished_at < :before and state in ('SENT', 'CAPTURED', 'DROPPED', 'FAILED')
                and (body <> '%s' or calendar is not null)
                and not exists (select 1 from bsp.mail_flag flag where flag.settled_at is null
                    and flag.reference = mail.reference and flag.address = lower(mail.address))""".formatted(PeopleInMails.TEXT_GONE);

    private final JdbcClient db;

    OldMailBodies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public DataKind kind() {
        return DataKind.MAIL_BODIES;
    }

    @Override
    public List<Due> due(Instant before) {
        return Due.count(db, "reference", OLD, before);
    }

    @Override
    public int purge(Instant before, int most) {
        return db.sql("update bsp.mail set body = :gone, calendar = null, relay_reply = null where id in (select id "
                        + OLD + " limit :most)")
                .param("before", Timestamp.from(before))
                .param("gone", PeopleInMails.TEXT_GONE)
                .param("most", most)
                .update();
    }
}
