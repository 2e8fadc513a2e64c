package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The dispatcher's side of the outbox. What is due is told by the application's clock; leases by the database's, which
 * is the same for all nodes. Each method is a transaction of its own.
 */
@Component
class MailQueue {

    private static final String MINE = " where id = :id and lease_owner = :owner and state in ";

    /** Nothing reaches the partnership of a BSP that rests, but the one mail that says so. */
    private static final String AWAKE =
            """
            not (mail.role in (%s) and exists (select 1 from bsp.pause where pause.resumed_at is null
                and pause.reference = mail.reference and pause.notice <> mail.template))""".formatted(PartnershipAddressees.names().collect(Collectors.joining("', '", "'", "'")));

    /** Mail to an address that takes none waits until somebody has found another. */
    static final String MAY_LEAVE = """
            not exists (select 1 from bsp.mail_flag flag where flag.settled_at is null
                and flag.reference = mail.reference and flag.address = lower(mail.address))
            and\s""" + AWAKE;

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate own;

    MailQueue(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** When the next mail wants to go out; nothing that somebody else has just taken. */
    Optional<Instant> nextDue() {
        return db.sql("""
                select min(next_attempt_at) from bsp.mail mail
                where state = 'QUEUED' and (lease_until is null or lease_until < clock_timestamp()) and\s""" + MAY_LEAVE)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** How many mails wait for somebody to say whether they were sent. */
    long unclear() {
        return db.sql("select count(*) from bsp.mail where state = 'UNCLEAR'")
                .query(Long.class)
                .single();
    }

    /** Takes mails that are due, oldest first, for as long as the lease lasts. */
    List<MailEntry> claim(UUID owner, int batch, Duration lease) {
        List<MailEntry> claimed = own.execute(status -> db.sql("""
                update bsp.mail m set lease_owner = :owner, lease_until = clock_timestamp() + :seconds * interval '1 second'
                from (select id from bsp.mail mail
                      where state = 'QUEUED' and next_attempt_at <= :now
                        and (lease_until is null or lease_until < clock_timestamp())
                        and %s
                      order by next_attempt_at, number limit :batch for update skip locked) due
                where m.id = due.id returning m.*""".formatted(MAY_LEAVE))
                .param("owner", owner)
                .param("seconds", lease.toMillis() / 1000.0)
                .param("now", now())
                .param("batch", batch)
                .query(MailEntry::read)
                .list());
        return claimed.stream().sorted(Comparator.comparing(MailEntry::number)).toList();
    }

    /** The fence before the final dot: whether this owner may still send. The lease begins anew. */
    boolean transmitting(UUID id, UUID owner, Duration lease) {
        return own.execute(status -> db.sql("""
                update bsp.mail mail set state = 'TRANSMITTING', lease_until = clock_timestamp() + :seconds * interval '1 second'
                where id = :id and lease_owner = :owner and state = 'QUEUED' and lease_until > clock_timestamp()
                    and\s""" + AWAKE)
                        .param("seconds", lease.toMillis() / 1000.0)
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1);
    }

    /** Ends a mail's way, and does in the same transaction what is to be done then. False when it was called unclear meanwhile. */
    boolean finish(MailEntry mail, UUID owner, MailState state, String reply, Consumer<MailEntry> then) {
        return end(mail, owner, state, reply, "('QUEUED', 'TRANSMITTING')", then);
    }

    /** An answer of the relay that comes late is still the truth about a mail meanwhile called unclear. */
    void arrived(MailEntry mail, UUID owner, String reply, Consumer<MailEntry> then) {
        end(mail, owner, MailState.SENT, reply, "('UNCLEAR')", then);
    }

    private boolean end(
            MailEntry mail, UUID owner, MailState state, String reply, String from, Consumer<MailEntry> then) {
        return own.execute(status -> {
            Optional<MailEntry> ended = db.sql("""
                    update bsp.mail set state = :state, attempts = attempts + 1, relay_reply = :reply,
                        finished_at = :now""" + MINE + from + " returning *")
                    .param("state", state.name())
                    .param("reply", reply)
                    .param("now", now())
                    .param("id", mail.id())
                    .param("owner", owner)
                    .query(MailEntry::read)
                    .optional();
            ended.ifPresent(then);
            return ended.isPresent();
        });
    }

    /** Keeps mails here for good. No attempt was made. */
    void capture(UUID owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        own.executeWithoutResult(status -> db.sql("""
                update bsp.mail set state = 'CAPTURED', finished_at = :now
                where id in (:ids) and lease_owner = :owner and state = 'QUEUED'""")
                .param("now", now())
                .param("ids", ids)
                .param("owner", owner)
                .update());
    }

    /** Gives mails back until a better hour. No attempt was made. */
    void putOff(UUID owner, List<UUID> ids, Instant until) {
        if (ids.isEmpty()) {
            return;
        }
        own.executeWithoutResult(status -> db.sql("""
                update bsp.mail set next_attempt_at = :until, lease_owner = null, lease_until = null
                where id in (:ids) and lease_owner = :owner and state = 'QUEUED'""")
                .param("until", Timestamp.from(until))
                .param("ids", ids)
                .param("owner", owner)
                .update());
    }

    /** Nobody needs these any more. No attempt was made. */
    void drop(UUID owner, List<UUID> ids, String why) {
        own.executeWithoutResult(status -> db.sql("""
                update bsp.mail set state = 'DROPPED', finished_at = :now, relay_reply = :why
                where id in (:ids) and lease_owner = :owner and state = 'QUEUED'""")
                .param("why", why)
                .param("now", now())
                .param("ids", ids)
                .param("owner", owner)
                .update());
    }

    /** Puts a mail back after a try that certainly sent nothing. */
    void tryAgain(UUID id, UUID owner, Duration wait, String reply) {
        own.executeWithoutResult(status -> db.sql("""
                update bsp.mail set state = 'QUEUED', attempts = attempts + 1, relay_reply = :reply,
                    next_attempt_at = :next, lease_owner = null, lease_until = null,
                    refused_since = coalesce(refused_since, :now)""" + MINE + "('QUEUED', 'TRANSMITTING')")
                .param("reply", reply)
                .param("next", Timestamp.from(clock.instant().plus(wait)))
                .param("now", now())
                .param("id", id)
                .param("owner", owner)
                .update());
    }

    /** Gives back what this owner has taken and not begun. */
    void release(UUID owner) {
        own.executeWithoutResult(status -> db.sql("""
                update bsp.mail set lease_owner = null, lease_until = null
                where lease_owner = ? and state = 'QUEUED'""").param(owner).update());
    }

    /** Mails whose sender died between the final dot and the answer: nobody knows, so nobody sends them again. */
    void giveUpStranded(Consumer<MailEntry> then) {
        own.executeWithoutResult(
                status -> db.sql("""
                update bsp.mail set state = 'UNCLEAR', attempts = attempts + 1, finished_at = ?,
                    relay_reply = 'The server stopped before the relay answered.'
                where state = 'TRANSMITTING' and lease_until < clock_timestamp() returning *""").param(now()).query(MailEntry::read).list().forEach(then));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
