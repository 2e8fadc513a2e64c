package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that came back after a relay had taken them. Each method joins the caller's transaction. */
@Component
class ReturnedMails {

    private final JdbcClient db;
    private final Clock clock;

    ReturnedMails(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps the mail as it is until the transaction ends. */
    Optional<MailEntry> hold(UUID id) {
        return db.sql("select * from bsp.mail where id = ? for update")
                .param(id)
                .query(MailEntry::read)
                .optional();
    }

    /** Whether nobody has heeded the notice before; from now on somebody has. */
    boolean isNew(String notice) {
        return db.sql("insert into bsp.mail_notice (id, heeded_at) values (?, ?) on conflict do nothing")
                        .params(notice, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The mail as it stands after that. */
    MailEntry returned(MailEntry mail, String reply) {
        return db.sql("""
                update bsp.mail set state = 'FAILED', relay_reply = ?, finished_at = ? where id = ? returning *""")
                .params(reply, Timestamp.from(clock.instant()), mail.id())
                .query(MailEntry::read)
                .single();
    }
}
