package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts mails into the outbox and finds them again. */
@Component
class MailRows {

    private final JdbcClient db;
    private final Clock clock;

    MailRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether the row is new; the same mail to the same person on the same occasion stays one. */
    boolean add(MailDraft mail) {
        Timestamp now = Timestamp.from(clock.instant());
        return db.sql("""
                insert into bsp.mail (id, reference, template, template_version, role, address, occurrence, subject,
                    body, link_id, message_id, state, relay_reply, next_attempt_at, created_at, finished_at)
                values (:id, :reference, :template, :version, :role, :address, :occurrence, :subject,
                    :body, :link, :messageId, :state, :reply, :now, :now,
                    case when :state = 'QUEUED' then null else cast(:now as timestamptz) end)
                on conflict do nothing""")
                        .param("id", mail.id())
                        .param("reference", mail.reference())
                        .param("template", mail.template())
                        .param("version", mail.templateVersion())
                        .param("role", mail.recipient().role())
                        .param("address", mail.recipient().address())
                        .param("occurrence", mail.occurrence())
                        .param("subject", mail.subject())
                        .param("body", mail.body())
                        .param("link", mail.linkId())
                        .param("messageId", mail.messageId())
                        .param("state", mail.state().name())
                        .param("reply", mail.reply())
                        .param("now", now)
                        .update()
                == 1;
    }

    Optional<MailEntry> find(UUID id) {
        return db.sql("select * from bsp.mail where id = ?")
                .param(id)
                .query(MailEntry::read)
                .optional();
    }

    /** Whether the mail was UNCLEAR until now. */
    boolean settle(UUID id, MailState state, String reply) {
        Timestamp now = Timestamp.from(clock.instant());
        return db.sql("""
                update bsp.mail set state = :state, relay_reply = :reply, lease_owner = null, lease_until = null,
                    next_attempt_at = :now, finished_at = case when :state = 'QUEUED' then null else cast(:now as timestamptz) end
                where id = :id and state = 'UNCLEAR'""")
                        .param("state", state.name())
                        .param("reply", reply)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }
}
