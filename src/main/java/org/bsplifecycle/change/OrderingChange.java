package org.bsplifecycle.change;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has a change made, or not. */
@Component
public class OrderingChange {

    private final ChangeRequests requests;

    OrderingChange(ChangeRequests requests) {
        this.requests = requests;
    }

    /** {@link MakingChanges} takes it from here. */
    public void order(UUID id) {
        requests.order(id);
    }

    /** Nothing changes. */
    public void drop(UUID id) {
        requests.settle(id, false, null);
    }
}
