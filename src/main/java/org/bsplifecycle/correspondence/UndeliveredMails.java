package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a flagged address did not get: mails that came back in the days before, and those that wait since. */
@Component
public class UndeliveredMails {

    private static final Duration STILL_WANTED = Duration.ofDays(7);

    private static final String TO_THE_ADDRESS =
            " where reference = :reference and lower(address) = :address and state in ";

    private final JdbcClient db;
    private final Clock clock;
    private final Outbox outbox;
    private final MailTemplates templates;
    private final MailCopies copies;

    UndeliveredMails(JdbcClient db, Clock clock, Outbox outbox, MailTemplates templates, MailCopies copies) {
        this.templates = templates;
        this.copies = copies;
        this.db = db;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Oldest first; of those that hold the same personal link the newest only, because it asks for the same. */
    public List<MailEntry> to(FlaggedAddress flag) {
        return db.sql("""
                select * from (
                  select distinct on (coalesce(link_id, id)) * from bsp.mail
                  where reference = :reference and lower(address) = :address
                    and (state = 'QUEUED' or state = 'FAILED' and finished_at >= :since)
                  order by coalesce(link_id, id), number desc) newest
                order by number""")
                .param("reference", flag.reference().value())
                .param("address", flag.address())
                .param("since", Timestamp.from(flag.flaggedAt().minus(STILL_WANTED)))
                .query(MailEntry::read)
                .list();
    }

    /** The address takes mail after all: what came back goes out once more. What was settled since is dropped on its way. */
    @Transactional
    public int tryAgain(FlaggedAddress flag) {
        List<MailEntry> undelivered = to(flag);
        undelivered.stream().filter(mail -> mail.state() == MailState.FAILED).forEach(mail -> queue(mail.id()));
        return undelivered.size();
    }

    private void queue(UUID id) {
        db.sql("""
                update bsp.mail set state = 'QUEUED', relay_reply = 'A person decided: sent again.',
                    lease_owner = null, lease_until = null, refused_since = null, next_attempt_at = ?,
                    finished_at = null where id = ? and state = 'FAILED'""").params(Timestamp.from(clock.instant()), id).update();
    }

    /**
     * Says to somebody what the mail should have said, in the words of today; where only its occasion knew them, in its own.
     * False when they have it already.
     */
    @Transactional
    public boolean sendTo(Recipient recipient, FlaggedAddress flag, MailEntry mail) {
        String occurrence = db.sql("select occurrence from bsp.mail where id = ?")
                .param(mail.id())
                .query(String.class)
                .single();
        return templates.named(mail.template()).given().isEmpty()
                ? outbox.enqueue(new Mail(flag.reference(), mail.template(), recipient, occurrence, null, Map.of()))
                : copies.of(mail, recipient, occurrence);
    }

    /** What was held back goes to the right address once somebody lets it go. */
    @Transactional
    public void readdressHeld(FlaggedAddress flag, String address) {
        db.sql("update bsp.mail set address = :now" + TO_THE_ADDRESS + "('HELD')")
                .param("now", address)
                .param("reference", flag.reference().value())
                .param("address", flag.address())
                .update();
    }

    /** Nobody writes to the address any more: what waits for it never leaves. */
    @Transactional
    public void drop(FlaggedAddress flag, String why) {
        db.sql("update bsp.mail set state = 'DROPPED', relay_reply = :why, finished_at = :now" + TO_THE_ADDRESS
                        + "('QUEUED', 'HELD')")
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("reference", flag.reference().value())
                .param("address", flag.address())
                .update();
    }
}
