package org.bsplifecycle.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers a BSP to one partner after the other, until one accepts or nobody is left. */
@Component
public class OfferingBsp {

    private static final int WORKING_DAYS_TO_REPLY = 5;

    /** As the process has it. */
    static final String TIME_TO_REPLY = "P%dBD".formatted(WORKING_DAYS_TO_REPLY);

    private final JdbcClient db;
    private final Rankings rankings;
    private final Bsps bsps;
    private final Timeline timeline;
    private final WorkingTime workingTime;
    private final Clock clock;

    OfferingBsp(JdbcClient db, Rankings rankings, Bsps bsps, Timeline timeline, WorkingTime workingTime, Clock clock) {
        this.db = db;
        this.rankings = rankings;
        this.bsps = bsps;
        this.timeline = timeline;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** @throws Refused when the partner is ruled out, was asked before or is not on the ranking */
    public void offer(BspReference reference, String partner) {
        if (rankings.of(reference).stream()
                .noneMatch(c -> c.canBeAsked() && c.partner().equals(partner))) {
            throw new Refused("partner", "Choose a partner who is not ruled out and has not been asked yet.");
        }
        db.sql("""
                insert into bsp.partner_offer (reference, partner, offered_at, reply_by, state)
                values (?, ?, ?, ?, 'OFFERED')""")
                .params(reference.value(), partner, Timestamp.from(clock.instant()), replyBy())
                .update();
    }

    private LocalDate replyBy() {
        return workingTime.plusWorkingDays(workingTime.today(), WORKING_DAYS_TO_REPLY);
    }

    public void accept(BspReference reference, String partner) {
        settle(reference, partner, OfferState.ACCEPTED, null);
        bsps.assign(reference, partner);
    }

    /** The partner that the BSP has is to be replaced, so it is not asked again. */
    public void release(BspReference reference, String partner) {
        db.sql("""
                insert into bsp.partner_offer (reference, partner, offered_at, reply_by, state)
                values (?, ?, ?, ?, 'RELEASED') on conflict (reference, partner) do update set state = 'RELEASED'""")
                .params(reference.value(), partner, Timestamp.from(clock.instant()), workingTime.today())
                .update();
    }

    /** Partners that the BSP had before. */
    public List<String> released(BspReference reference) {
        return db.sql("select partner from bsp.partner_offer where reference = ? and state = 'RELEASED'")
                .param(reference.value())
                .query(String.class)
                .list();
    }

    /** @param reason for the head of delivery, may be null */
    public void decline(BspReference reference, String partner, String reason) {
        settle(reference, partner, OfferState.DECLINED, reason);
    }

    /** Ends an offer that is still open and makes the next one; empty when nobody is left to be asked. */
    public Optional<String> next(BspReference reference, String partner) {
        if (settle(reference, partner, OfferState.LAPSED, null)) {
            timeline.add(reference, "The offer lapsed: no reply in time", Timeline.THE_SYSTEM);
        }
        Optional<String> next = rankings.of(reference).stream()
                .filter(Candidate::canBeAsked)
                .map(Candidate::partner)
                .findFirst();
        next.ifPresent(one -> offer(reference, one));
        return next;
    }

    /** Whether the offer was still open. */
    private boolean settle(BspReference reference, String partner, OfferState state, String reason) {
        return db.sql("""
                update bsp.partner_offer set state = ?, reason = coalesce(?, reason)
                where reference = ? and partner = ? and state = 'OFFERED'""")
                        .params(Arrays.asList(state.name(), reason, reference.value(), partner))
                        .update()
                > 0;
    }

    /** A partner that is asked has as much time left as before the pause. */
    @EventListener
    void goOn(BspResumed resumed) {
        replyBy(resumed.reference())
                .ifPresent(day -> db.sql("""
                        update bsp.partner_offer set reply_by = ? where reference = ? and state = 'OFFERED'""")
                        .params(
                                workingTime.plusWorkingDays(day, resumed.workingDays()),
                                resumed.reference().value())
                        .update());
    }

    /** By when the partner that is asked now has to reply. */
    public Optional<LocalDate> replyBy(BspReference reference) {
        return db.sql("select reply_by from bsp.partner_offer where reference = ? and state = 'OFFERED'")
                .param(reference.value())
                .query(LocalDate.class)
                .optional();
    }
}
