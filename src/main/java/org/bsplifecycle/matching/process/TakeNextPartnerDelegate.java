package org.bsplifecycle.matching.process;

import static org.bsplifecycle.engine.Processes.reference;
import static org.bsplifecycle.matching.process.MatchingProcess.DELIVERY_PARTNER;
import static org.bsplifecycle.matching.process.MatchingProcess.NEXT_PARTNER_FOUND;

import java.util.Optional;
import org.bsplifecycle.matching.OfferingBsp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeNextPartnerDelegate implements JavaDelegate {

    private final OfferingBsp offering;

    TakeNextPartnerDelegate(OfferingBsp offering) {
        this.offering = offering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> next = offering.next(reference(execution), DELIVERY_PARTNER.in(execution));
        NEXT_PARTNER_FOUND.set(execution, next.isPresent());
        next.ifPresent(partner -> DELIVERY_PARTNER.set(execution, partner));
    }
}
