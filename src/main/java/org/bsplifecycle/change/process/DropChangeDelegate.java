package org.bsplifecycle.change.process;

import org.bsplifecycle.change.OrderingChange;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nothing changes. */
@Component
class DropChangeDelegate implements JavaDelegate {

    private final OrderingChange orderingChange;

    DropChangeDelegate(OrderingChange orderingChange) {
        this.orderingChange = orderingChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orderingChange.drop(ChangeProcess.change(execution));
    }
}
