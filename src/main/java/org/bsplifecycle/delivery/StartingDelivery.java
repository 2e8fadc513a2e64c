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

    StartingDelivery(Bsps bsps) {
        this.bsps = bsps;
    }

    /** @throws Refused when it would end before it has begun */
    public void start(BspReference reference, LocalDate startsOn, LocalDate endsOn) {
        if (!endsOn.isAfter(startsOn)) {
            throw new Refused("endsOn", "Delivery has to end after it has started. Give a later end.");
        }
        bsps.plan(reference, startsOn, endsOn);
        bsps.startDelivery(reference, startsOn);
    }
}
