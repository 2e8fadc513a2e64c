package org.bsplifecycle.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when the work ended and what came of it, and counts from there to the follow-up. */
@Component
public class CompletingDelivery {

    private final Bsps bsps;
    private final DeliveryDays days;
    private final JdbcClient db;
    private final WorkingTime workingTime;
    private final FollowUp followUp;
    private final Clock clock;

    CompletingDelivery(
            Bsps bsps, DeliveryDays days, JdbcClient db, WorkingTime workingTime, FollowUp followUp, Clock clock) {
        this.bsps = bsps;
        this.days = days;
        this.db = db;
        this.workingTime = workingTime;
        this.followUp = followUp;
        this.clock = clock;
    }

    /**
     * Says when the follow-up is due.
     *
     * @throws Refused when the end is still to come, or lies before the start
     */
    public Instant complete(BspReference reference, LocalDate endedOn, String outputs, int goalMovement, String by) {
        if (endedOn.isAfter(workingTime.today())) {
            throw new Refused(
                    "endedOn", "Delivery is completed after it has ended. Give a day that is not in the future.");
        }
        days.refuseBeforeStart(reference, "endedOn", endedOn);
        bsps.endDelivery(reference, endedOn);
        keep(reference, outputs, goalMovement, by);
        return followUp.due(endedOn);
    }

    private void keep(BspReference reference, String outputs, int goalMovement, String by) {
        db.sql("""
                insert into bsp.delivery_outcome (reference, outputs, goal_movement, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?)""")
                .params(reference.value(), outputs, goalMovement, by, Timestamp.from(clock.instant()))
                .update();
    }
}
