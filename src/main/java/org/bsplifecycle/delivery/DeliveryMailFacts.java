package org.bsplifecycle.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.correspondence.MailFacts;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** When delivery starts and ends, and how long after that the follow-up comes, in words. */
@Component
class DeliveryMailFacts implements MailFacts {

    private final Bsps bsps;
    private final WorkingTime workingTime;
    private final FollowUp followUp;

    DeliveryMailFacts(Bsps bsps, WorkingTime workingTime, FollowUp followUp) {
        this.bsps = bsps;
        this.workingTime = workingTime;
        this.followUp = followUp;
    }

    @Override
    public Set<String> names() {
        return Set.of("deliveryStart", "deliveryEnd", "followUpAfter");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        Bsp bsp = bsps.get(reference);
        return Map.of(
                "deliveryStart", inWords(bsp.deliveryStartedOn(), bsp.plannedStart()),
                "deliveryEnd", inWords(bsp.deliveryEndedOn(), bsp.plannedEnd()),
                "followUpAfter", followUp.inWords());
    }

    private String inWords(LocalDate actual, LocalDate planned) {
        LocalDate day = actual == null ? planned : actual;
        return day == null ? "a day still to be agreed" : workingTime.inWords(day);
    }
}
