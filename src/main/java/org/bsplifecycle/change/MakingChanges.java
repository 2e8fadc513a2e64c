package org.bsplifecycle.change;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes what was ordered: each change in one transaction together with the next step of its process, so that a server
 * that dies on the way leaves nothing half done, and the next one does it again from the beginning.
 */
@Component
class MakingChanges implements TimedWork {

    private final ChangeRequests requests;
    private final Changes changes;
    private final Processes processes;
    private final TransactionTemplate transaction;

    MakingChanges(ChangeRequests requests, Changes changes, Processes processes, TransactionTemplate transaction) {
        this.requests = requests;
        this.changes = changes;
        this.processes = processes;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> nextDue() {
        return requests.firstOrdered();
    }

    /** One that fails does not keep the others from being made. */
    @Override
    public void runDue() {
        RuntimeException failure = null;
        for (UUID id : requests.ordered()) {
            try {
                make(id);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void make(UUID id) {
        try {
            transaction.executeWithoutResult(status -> requests.holdOrdered(id).ifPresent(request -> {
                changes.of(request.kind()).make(request);
                settle(request.reference(), id, true, null);
            }));
        } catch (Refused refused) {
            transaction.executeWithoutResult(status -> requests.holdOrdered(id)
                    .ifPresent(request -> settle(request.reference(), id, false, refused.getMessage())));
        }
    }

    private void settle(BspReference reference, UUID id, boolean made, String note) {
        requests.settle(id, made, note);
        processes.tell(
                reference,
                ChangeProcess.SETTLED,
                ChangeProcess.CHANGE_ID,
                id.toString(),
                Outcome.of(ChangeProcess.CHANGE_MADE, made));
    }
}
