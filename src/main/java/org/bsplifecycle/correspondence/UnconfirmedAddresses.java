package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.bsplifecycle.correspondence.text.MailTemplate;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Anybody can type anybody's address into an expression of interest. So an address that nobody has confirmed gets at
 * most three mails an hour; what is more stays in the record, not sent.
 */
@Component
class UnconfirmedAddresses {

    static final int MOST = 3;

    private static final Duration WHILE = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;
    private final String[] templates;

    UnconfirmedAddresses(JdbcClient db, Clock clock, MailTemplates templates) {
        this.db = db;
        this.clock = clock;
        this.templates = templates.all().stream()
                .filter(MailTemplate::unconfirmed)
                .map(MailTemplate::stem)
                .toArray(String[]::new);
    }

    /** The mail as it is, or kept when it is one too many. Until the transaction ends nobody else counts this address. */
    MailDraft limited(MailDraft mail) {
        String address = mail.recipient().address();
        db.sql("select pg_advisory_xact_lock(hashtextextended('unconfirmed ' || lower(?), 0))")
                .param(address)
                .query((row, n) -> n)
                .single();
        int sent = db.sql("""
                select count(*) from bsp.mail
                where lower(address) = lower(?) and created_at > ? and template = any(?) and state <> 'CAPTURED'""")
                .params(address, Timestamp.from(clock.instant().minus(WHILE)), templates)
                .query(Integer.class)
                .single();
        return sent < MOST
                ? mail
                : mail.kept(
                        "Not sent: this address, which nobody has confirmed, had %d mails in an hour.".formatted(MOST));
    }
}
