package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.OldRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written goes when its time is over; that it was written, when and to whom stays with the project. */
@Component
class OldMailBodies extends OldRows<UUID> {

    /** Not those about which somebody has yet to decide, nor those that wait for a new address. */
    private static final String OLD = """
            select id as key, reference from bsp.mail mail
            where finished_at < :before and state in ('SENT', 'CAPTURED', 'DROPPED', 'FAILED')
                and (body <> '%s' or calendar is not null)
                and not exists (select 1 from bsp.mail_flag flag where flag.settled_at is null
                    and flag.reference = mail.reference and flag.address = lower(mail.address))""".formatted(PeopleInMails.TEXT_GONE);

    private final JdbcClient db;

    OldMailBodies(JdbcClient db) {
        super(db, DataKind.MAIL_BODIES, UUID.class, OLD);
        this.db = db;
    }

    @Override
    protected void letGo(List<UUID> mails) {
        db.sql("update bsp.mail set body = :gone, calendar = null, relay_reply = null where id in (:mails)")
                .param("gone", PeopleInMails.TEXT_GONE)
                .param("mails", mails)
                .update();
    }
}
