package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a mail once more, as it was, to somebody else or to another address. Never one with a personal link. */
@Component
class MailCopies {

    private final JdbcClient db;
    private final Sending sending;
    private final Clock clock;

    MailCopies(JdbcClient db, Sending sending, Clock clock) {
        this.db = db;
        this.sending = sending;
        this.clock = clock;
    }

    /** False when they have it already. */
    boolean of(MailEntry mail, Recipient recipient, String occurrence) {
        UUID id = UUID.randomUUID();
        return db.sql("""
                insert into bsp.mail (id, reference, template, template_version, role, address, occurrence, subject,
                    body, message_id, state, urgent, unsubscribe, calendar, next_attempt_at, created_at)
                select :id, reference, template, template_version, :role, :address, :occurrence, subject,
                    :body, :messageId, 'QUEUED', urgent, unsubscribe, :calendar, :now, :now
                from bsp.mail where id = :mail and link_id is null on conflict do nothing""")
                        .param("id", id)
                        .param("role", recipient.role())
                        .param("address", recipient.address())
                        .param("occurrence", occurrence)
                        .param("body", greeting(mail.body(), recipient))
                        .param("messageId", sending.messageId(id))
                        .param("calendar", invited(mail, recipient))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("mail", mail.id())
                        .update()
                == 1;
    }

    private static String greeting(String body, Recipient recipient) {
        String name = recipient.name() == null ? "colleague" : recipient.name();
        return body.replaceFirst("^Hello [^,\\n]*,", "Hello " + Matcher.quoteReplacement(name) + ",");
    }

    /** In an invitation the one who is invited stands by address. Its long lines are folded, also in the middle of one. */
    private static String invited(MailEntry mail, Recipient recipient) {
        return mail.calendar() == null
                ? null
                : mail.calendar().replaceAll("\\r?\\n[ \\t]", "").replace(mail.address(), recipient.address());
    }
}
