package org.bsplifecycle.change.process;

import org.bsplifecycle.change.OrderingChange;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From here on the change is made, again and again until it is. */
@Component
class OrderChangeDelegate implements JavaDelegate {

    private final OrderingChange orderingChange;

    OrderChangeDelegate(OrderingChange orderingChange) {
        this.orderingChange = orderingChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderingChange.order(ChangeProcess.change(execution));
    }
}
