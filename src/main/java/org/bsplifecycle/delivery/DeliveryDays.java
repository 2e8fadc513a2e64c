package org.bsplifecycle.delivery;

import java.time.LocalDate;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Which days delivery can be about. A project takes half a year: what is beyond two years is a slip of the pen. */
@Component
class DeliveryDays {

    private static final int MOST_YEARS = 2;

    private final Bsps bsps;
    private final WorkingTime workingTime;

    DeliveryDays(Bsps bsps, WorkingTime workingTime) {
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    /** @throws Refused, next to that field, for a day more than two years from today */
    void refuseFarOff(String field, LocalDate day) {
        LocalDate earliest = workingTime.today().minusYears(MOST_YEARS);
        LocalDate latest = workingTime.today().plusYears(MOST_YEARS);
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw new Refused(
                    field,
                    "That is more than two years away. Give a day between %s and %s."
                            .formatted(workingTime.inWords(earliest), workingTime.inWords(latest)));
        }
    }

    /** @throws Refused, next to that field, for a day before the first one of delivery */
    void refuseBeforeStart(BspReference reference, String field, LocalDate day) {
        LocalDate started = bsps.get(reference).deliveryStartedOn();
        if (started != null && day.isBefore(started)) {
            throw new Refused(
                    field,
                    "Delivery started on %s. Give that day or a later one.".formatted(workingTime.inWords(started)));
        }
    }
}
