package org.bsplifecycle.correspondence;

import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.MailOrders.Order;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.LostRace;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person decides about a single mail of the {@link Forecast}, written or not. The timeline says who. Everything here throws
 * {@link LostRace} when the mail has left meanwhile, or is not to be expected any more.
 */
@Component
public class OrderingMail {

    private final Forecast forecast;
    private final WaitingMails waiting;
    private final MailOrders orders;
    private final Timeline timeline;
    private final CurrentUser user;

    OrderingMail(Forecast forecast, WaitingMails waiting, MailOrders orders, Timeline timeline, CurrentUser user) {
        this.forecast = forecast;
        this.waiting = waiting;
        this.orders = orders;
        this.timeline = timeline;
        this.user = user;
    }

    /** It waits, written or not, until somebody lets it go. */
    @Transactional
    public void hold(UUID key, Optional<BspReference> only) {
        Foreseen mail = find(key, only);
        if (mail.written()) {
            left(waiting.hold(key));
        } else {
            order(mail, Order.HOLD);
        }
        note(mail, "held back");
    }

    /** It never leaves. What it asks for is still asked, and followed up. */
    @Transactional
    public void skip(UUID key, Optional<BspReference> only) {
        Foreseen mail = find(key, only);
        if (mail.written()) {
            left(waiting.skip(key));
        } else {
            order(mail, Order.SKIP);
        }
        note(mail, "skipped");
    }

    /** What was held or is to be skipped goes its usual way. */
    @Transactional
    public void asPlanned(UUID key, Optional<BspReference> only) {
        Foreseen mail = find(key, only);
        if (mail.written()) {
            left(waiting.letGo(key));
        } else if (!orders.withdraw(key)) {
            throw gone();
        }
        note(mail, "goes out as planned");
    }

    /** It leaves at once, whatever the hour, and however lately that person had a mail of ours. */
    @Transactional
    public void sendNow(UUID key, Optional<BspReference> only) {
        Foreseen mail = find(key, only);
        if (mail.written()) {
            left(waiting.hurry(key));
        } else {
            Runnable now = forecast.toCome(key, only).map(MailToCome::now).orElseThrow(OrderingMail::gone);
            orders.give(key, Order.NOW, who());
            now.run();
            if (orders.withdraw(key)) {
                throw gone();
            }
        }
        note(mail, "sent before its time");
    }

    private Foreseen find(UUID key, Optional<BspReference> only) {
        return forecast.find(key, only).orElseThrow(OrderingMail::gone);
    }

    private void order(Foreseen mail, Order order) {
        if (!mail.canBeOrdered()) {
            throw new Refused("This email cannot be held or skipped before the one that comes first has been written.");
        }
        orders.give(mail.key(), order, who());
    }

    private void note(Foreseen mail, String what) {
        if (mail.reference() != null) {
            timeline.add(
                    new BspReference(mail.reference()),
                    "Email \"%s\" to %s %s".formatted(mail.subject(), mail.roleInWords(), what),
                    who());
        }
    }

    private String who() {
        return user.id().orElse(Timeline.THE_SYSTEM);
    }

    private static void left(Optional<MailEntry> changed) {
        if (changed.isEmpty()) {
            throw gone();
        }
    }

    private static LostRace gone() {
        return new LostRace("This email has left meanwhile, or is not needed any more. Nothing was changed.");
    }
}
