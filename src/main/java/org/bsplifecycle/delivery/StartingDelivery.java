package org.bsplifecycle.delivery;

import java.time.LocalDate;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** Settles when the work begins and when it is planned to end. */
@Component
public class StartingDelivery {

    private final Bsps bsps;
    private final DeliveryDays days;

    StartingDelivery(Bsps bsps, DeliveryDays days) {
        this.bsps = bsps;
        this.days = days;
    }

    /** @throws Refused when it would end before it has begun, or one of the days is far off */
    public void start(BspReference reference, LocalDate startsOn, LocalDate endsOn) {
        if (!endsOn.isAfter(startsOn)) {
            throw new Refused("endsOn", "Delivery has to end after it has started. Give a later end.");
        }
        days.refuseFarOff("startsOn", startsOn);
        days.refuseFarOff("endsOn", endsOn);
        bsps.plan(reference, startsOn, endsOn);
        bsps.startDelivery(reference, startsOn);
    }
}
