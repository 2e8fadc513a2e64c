package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have decided about mails before they are written. */
@Component
class MailOrders {

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

    void give(UUID key, Order order, String who) {
        db.sql("""
                insert into bsp.mail_order (key, what, ordered_by, ordered_at) values (:key, :what, :who, :now)
                on conflict (key) do update set what = :what, ordered_by = :who, ordered_at = :now""")
                .param("key", key)
                .param("what", order.name())
                .param("who", who)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether there was one. */
    boolean withdraw(UUID key) {
        return db.sql("delete from bsp.mail_order where key = ?").param(key).update() == 1;
    }

    Map<UUID, Order> among(Collection<UUID> keys) {
        return read(db.sql("select key, what from bsp.mail_order where key = any(?)"), keys);
    }

    /** The mails as they were ordered. An order is carried out once. */
    List<MailDraft> carryOut(List<MailDraft> drafts) {
        Map<UUID, Order> given = read(
                db.sql("delete from bsp.mail_order where key = any(?) returning key, what"),
                drafts.stream().flatMap(MailOrders::keys).toList());
        if (given.isEmpty()) {
            return drafts;
        }
        List<MailDraft> ordered = new ArrayList<>();
        for (MailDraft draft : drafts) {
            ordered.add(keys(draft)
                    .map(given::get)
                    .filter(order -> order != null && draft.state() == MailState.QUEUED)
                    .findFirst()
                    .map(order -> carryOut(order, draft))
                    .orElse(draft));
        }
        return ordered;
    }

    private static MailDraft carryOut(Order order, MailDraft draft) {
        return switch (order) {
            case HOLD -> draft.in(MailState.HELD, "Somebody decided that it waits until it is let go.");
            case SKIP -> draft.in(MailState.DROPPED, "Somebody decided that it is not sent.");
            case NOW -> draft.urgently();
        };
    }

    /** An order names the mail itself, or the next one of its template. */
    private static Stream<UUID> keys(MailDraft draft) {
        BspReference reference = draft.reference() == null ? null : new BspReference(draft.reference());
        return Stream.of(draft.occurrence(), MailToCome.next(draft.template()))
                .map(occurrence -> MailToCome.key(reference, draft.recipient(), occurrence));
    }

    private static Map<UUID, Order> read(JdbcClient.StatementSpec statement, Collection<UUID> keys) {
        Map<UUID, Order> orders = new HashMap<>();
        statement.param(keys.toArray(UUID[]::new)).query(row -> {
            orders.put(row.getObject("key", UUID.class), Order.valueOf(row.getString("what")));
        });
        return orders;
    }
}
