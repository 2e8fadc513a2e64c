package org.bsplifecycle.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the planned end of delivery and keeps why. */
@Component
public class ExtendingDelivery {

    private final Bsps bsps;
    private final JdbcClient db;
    private final WorkingTime workingTime;
    private final DeliveryDays days;
    private final Clock clock;

    ExtendingDelivery(Bsps bsps, JdbcClient db, WorkingTime workingTime, DeliveryDays days, Clock clock) {
        this.bsps = bsps;
        this.db = db;
        this.workingTime = workingTime;
        this.days = days;
        this.clock = clock;
    }

    /** @throws Refused without a reason, or when the new end is no later than the old one, or over already */
    public void extend(BspReference reference, LocalDate newEnd, String reason, String by) {
        check(reference, newEnd, reason);
        Bsp bsp = bsps.get(reference);
        bsps.plan(reference, bsp.plannedStart(), newEnd);
        keep(reference, bsp.plannedEnd(), newEnd, reason, by);
    }

    /** @throws Refused as {@link #extend} would, changing nothing */
    public void check(BspReference reference, LocalDate newEnd, String reason) {
        Bsp bsp = bsps.get(reference);
        if (newEnd == null) {
            throw new Refused("newEnd", "Give the new end of delivery.");
        }
        if (bsp.plannedEnd() != null && !newEnd.isAfter(bsp.plannedEnd())) {
            throw new Refused("newEnd", "Give a day later than %s.".formatted(workingTime.inWords(bsp.plannedEnd())));
        }
        if (newEnd.isBefore(workingTime.today())) {
            throw new Refused("newEnd", "The new end of delivery has to be still to come.");
        }
        days.refuseFarOff("newEnd", newEnd);
        if (reason == null) {
            throw new Refused("reason", "Say why more time is needed.");
        }
    }

    private void keep(BspReference reference, LocalDate oldEnd, LocalDate newEnd, String reason, String by) {
        db.sql("""
                insert into bsp.delivery_extension (reference, old_end, new_end, reason, decided_by, decided_at)
                values (?, cast(? as date), ?, ?, ?, ?)""")
                .params(Arrays.asList(reference.value(), oldEnd, newEnd, reason, by, Timestamp.from(clock.instant())))
                .update();
    }
}
