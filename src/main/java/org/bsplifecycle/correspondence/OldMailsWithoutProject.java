package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.OldRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Morning lists, links to drafts: nobody's record, so the whole row goes. */
@Component
class OldMailsWithoutProject extends OldRows<UUID> {

    private static final String OLD = """
            select id as key, reference from bsp.mail
            where reference is null and finished_at < :before and state in ('SENT', 'CAPTURED', 'DROPPED', 'FAILED')""";

    private final JdbcClient db;

    OldMailsWithoutProject(JdbcClient db) {
        super(db, DataKind.MAIL_WITHOUT_PROJECT, UUID.class, OLD);
        this.db = db;
    }

    @Override
    protected void letGo(List<UUID> mails) {
        db.sql("delete from bsp.mail where id in (:mails)")
                .param("mails", mails)
                .update();
    }
}
