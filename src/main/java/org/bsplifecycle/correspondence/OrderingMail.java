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
        note(waiting.hold(key).map(OrderingMail::said).orElseGet(() -> order(key, only, Order.HOLD)), "held back");
    }

    /** It never leaves. What it asks for is still asked, and followed up. */
    @Transactional
    public void skip(UUID key, Optional<BspReference> only) {
        note(waiting.skip(key).map(OrderingMail::said).orElseGet(() -> order(key, only, Order.SKIP)), "skipped");
    }

    /** What was held or is to be skipped goes its usual way. */
    @Transactional
    public void asPlanned(UUID key, Optional<BspReference> only) {
        Said said = waiting.letGo(key).map(OrderingMail::said).orElseGet(() -> {
            MailToCome mail = toCome(key, only);
            if (!orders.withdraw(mail)) {
                throw gone();
            }
            return said(mail);
        });
        note(said, "goes out as planned");
    }

    /** It leaves at once, whatever the hour, and however lately that person had a mail of ours. */
    @Transactional
    public void sendNow(UUID key, Optional<BspReference> only) {
        Said said = waiting.hurry(key).map(OrderingMail::said).orElseGet(() -> {
            MailToCome mail = toCome(key, only);
            if (mail.now() == null || !orders.among(mail.keys()).isEmpty()) {
                throw gone();
            }
            orders.give(mail, Order.NOW, who());
            mail.now().run();
            if (orders.withdraw(mail)) {
                throw gone();
            }
            return said(mail);
        });
        note(said, "sent before its time");
    }

    /** Nobody writes it while we decide: what is found then is still to come. */
    private Said order(UUID key, Optional<BspReference> only, Order order) {
        Optional<BspReference> about =
                only.or(() -> Optional.ofNullable(toCome(key, only).mail().reference()));
        orders.waitForWriters();
        MailToCome mail = toCome(key, about);
        if (!mail.canBeOrdered()) {
            throw new Refused("This email cannot be held or skipped before the one that comes first has been written.");
        }
        orders.give(mail, order, who());
        return said(mail);
    }

    private MailToCome toCome(UUID key, Optional<BspReference> only) {
        return forecast.toCome(key, only).orElseThrow(OrderingMail::gone);
    }

    private static Said said(MailEntry mail) {
        return new Said(
                mail.reference() == null ? null : new BspReference(mail.reference()), mail.subject(), mail.role());
    }

    private Said said(MailToCome mail) {
        Foreseen shown = forecast.foreseen(mail);
        return new Said(mail.mail().reference(), shown.subject(), shown.role());
    }

    /** What the timeline says of a mail. */
    private record Said(BspReference reference, String subject, String role) {}

    private void note(Said mail, String what) {
        if (mail.reference() != null) {
            timeline.add(
                    mail.reference(),
                    "Email \"%s\" to %s %s".formatted(mail.subject(), Recipients.inWords(mail.role()), what),
                    who());
        }
    }

    private String who() {
        return user.id().orElse(Timeline.THE_SYSTEM);
    }

    private static LostRace gone() {
        return new LostRace(
                "This email has left meanwhile, cannot leave now, or is not needed any more. Nothing was changed.");
    }
}
