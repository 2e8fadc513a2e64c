package org.bsplifecycle.change;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.Groups;
import org.springframework.stereotype.Component;

/** Whoever asked for a change says what exactly. */
@Component
public class DescribingChange {

    private final ChangeRequests requests;
    private final Changes changes;
    private final Bsps bsps;
    private final CurrentUser user;

    DescribingChange(ChangeRequests requests, Changes changes, Bsps bsps, CurrentUser user) {
        this.requests = requests;
        this.changes = changes;
        this.bsps = bsps;
        this.user = user;
    }

    /**
     * Says whether somebody has to approve it: not what a head of delivery asks for.
     *
     * @param details the answers that were given, by key
     */
    public boolean describe(UUID id, Map<String, String> details) {
        ChangeRequest request = requests.get(id);
        Change change = changes.of(request.kind());
        change.check(bsps.get(request.reference()), details);
        requests.describe(id, details);
        boolean approvalNeeded = request.kind().needsApproval() && !user.isIn(Groups.HEADS_OF_DELIVERY);
        if (!approvalNeeded) {
            change.prepare(requests.get(id));
        }
        return approvalNeeded;
    }

    public ChangeRequest get(UUID id) {
        return requests.get(id);
    }
}
