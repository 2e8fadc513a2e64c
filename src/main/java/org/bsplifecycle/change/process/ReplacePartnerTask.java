package org.bsplifecycle.change.process;

import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.springframework.stereotype.Component;

/** Why the delivery partner cannot go on. */
@Component
class ReplacePartnerTask implements TaskForm<ReplacePartnerTask.Answers> {

    private final Described described;
    private final Bsps bsps;
    private final DeliveryPartners partners;

    ReplacePartnerTask(Described described, Bsps bsps, DeliveryPartners partners) {
        this.described = described;
        this.bsps = bsps;
        this.partners = partners;
    }

    record Answers(String reason) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        String partner = bsps.get(task.reference()).deliveryPartner();
        return Map.of(
                "partner", partners.find(partner).map(DeliveryPartner::name).orElse("The delivery partner"));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(task, Described.answers("reason", answers.reason()));
    }
}
