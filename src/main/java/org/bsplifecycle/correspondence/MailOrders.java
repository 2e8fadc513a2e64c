package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people have decided about mails before they are written. Whoever decides waits for those who are writing, so an
 * order comes before a mail or is told that it is too late; those who write do not wait for one another.
 */
@Component
class MailOrders {

    /** The database's lock of that number is ours. */
    private static final long LOCK = 110;

    private static final String STILL_VALID = " and (valid_until is null or valid_until > :now)";

    enum Order {
        HOLD,
        SKIP,
        NOW
    }

    private final JdbcClient db;
    private final Clock clock;

    MailOrders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Until the caller's transaction ends nobody writes a mail. */
    void waitForWriters() {
        lock("pg_advisory_xact_lock");
    }

    void give(MailToCome mail, Order order, String who) {
        db.sql("delete from bsp.mail_order where valid_until < :now")
                .param("now", now())
                .update();
        db.sql("""
                insert into bsp.mail_order (key, what, ordered_by, ordered_at, valid_until)
                values (:key, :what, :who, :now, cast(:until as timestamptz))
                on conflict (key) do update set what = :what, ordered_by = :who, ordered_at = :now,
                    valid_until = cast(:until as timestamptz)""")
                .param("key", mail.key())
                .param("what", order.name())
                .param("who", who)
                .param("now", now())
                .param("until", mail.validUntil() == null ? null : Timestamp.from(mail.validUntil()))
                .update();
    }

    /** Whether there was one. */
    boolean withdraw(MailToCome mail) {
        return db.sql("delete from bsp.mail_order where key = any(?)")
                        .param(mail.keys().toArray(UUID[]::new))
                        .update()
                > 0;
    }

    Map<UUID, Order> among(Collection<UUID> keys) {
        return read(db.sql("select key, what from bsp.mail_order where key = any(:keys)" + STILL_VALID), keys);
    }

    /** The mails as they were ordered. An order is carried out once. */
    List<MailDraft> carryOut(List<MailDraft> drafts) {
        lock("pg_advisory_xact_lock_shared");
        Map<UUID, Order> given = read(
                db.sql("delete from bsp.mail_order where key = any(:keys)" + STILL_VALID + " returning key, what"),
                drafts.stream().flatMap(MailOrders::keys).toList());
        if (given.isEmpty()) {
            return drafts;
        }
        List<MailDraft> ordered = new ArrayList<>();
        for (MailDraft draft : drafts) {
            ordered.add(keys(draft)
                    .map(given::get)
                    .filter(Objects::nonNull)
                    .filter(order -> draft.state() == MailState.QUEUED)
                    .findFirst()
                    .map(order -> carryOut(order, draft))
                    .orElse(draft));
        }
        return ordered;
    }

    private static MailDraft carryOut(Order order, MailDraft draft) {
        return switch (order) {
            case HOLD -> draft.in(MailState.HELD, "Somebody decided that it waits until it is let go.");
            case SKIP -> draft.in(MailState.DROPPED, MailEntry.SKIPPED);
            case NOW -> draft.urgently();
        };
    }

    /** An order names the mail itself, one that this mail stands for, or the next one of its template. */
    private static Stream<UUID> keys(MailDraft draft) {
        Stream<String> own = Stream.concat(Stream.of(draft.occurrence()), draft.alsoOn().stream());
        Stream<String> next = draft.reference() == null
                ? Stream.empty()
                : Stream.of(MailToCome.next(draft.template(), new BspReference(draft.reference())));
        return Stream.concat(own, next).map(occurrence -> MailToCome.key(draft.recipient(), occurrence));
    }

    private Map<UUID, Order> read(JdbcClient.StatementSpec statement, Collection<UUID> keys) {
        Map<UUID, Order> orders = new HashMap<>();
        statement.param("keys", keys.toArray(UUID[]::new)).param("now", now()).query(row -> {
            orders.put(row.getObject("key", UUID.class), Order.valueOf(row.getString("what")));
        });
        return orders;
    }

    private void lock(String how) {
        db.sql("select " + how + "(?)").param(LOCK).query((row, n) -> true).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
