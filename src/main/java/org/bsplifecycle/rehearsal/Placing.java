package org.bsplifecycle.rehearsal;

import java.time.LocalDate;
import java.util.Date;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Starts the lifecycle of a BSP in the middle. */
@Component
@Profile("rehearsal")
class Placing {

    private final RuntimeService runtime;
    private final Bsps bsps;
    private final WorkingTime workingTime;

    Placing(RuntimeService runtime, Bsps bsps, WorkingTime workingTime) {
        this.runtime = runtime;
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    /** @param delivered when its delivery ended, for a BSP in the learning phase */
    void at(BspReference reference, Phase phase, LocalDate delivered) {
        bsps.enter(reference, phase);
        var start = runtime.createProcessInstanceByKey(LifecycleProcess.ID)
                .businessKey(reference.value())
                .setVariable(LifecycleProcess.EOI_ACCEPTED.name(), true);
        switch (phase) {
            case SCOPING -> start.startBeforeActivity("callActivity_scoping");
            case DELIVERY ->
                start.setVariable(LifecycleProcess.DELIVERY_PARTNER.name(), "deliveryPartner")
                        .startBeforeActivity("callActivity_delivery");
            default ->
                start.setVariable(LifecycleProcess.DELIVERY_PARTNER.name(), "deliveryPartner")
                        .setVariable(LifecycleProcess.FOLLOW_UP_DUE.name(), followUp(delivered))
                        .startBeforeActivity("gateway_learningBegins");
        }
        start.execute();
    }

    private Date followUp(LocalDate delivered) {
        return Date.from(workingTime.plus(
                delivered.atTime(9, 0).atZone(workingTime.zone()).toInstant(), "P6M"));
    }
}
