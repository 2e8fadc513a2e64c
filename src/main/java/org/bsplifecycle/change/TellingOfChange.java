package org.bsplifecycle.change;

import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Outbox;
import org.springframework.stereotype.Component;

/** Tells those concerned that something has changed. */
@Component
public class TellingOfChange {

    private final Outbox outbox;
    private final ChangeRequests requests;

    TellingOfChange(Outbox outbox, ChangeRequests requests) {
        this.outbox = outbox;
        this.requests = requests;
    }

    public void tell(UUID id) {
        ChangeRequest request = requests.get(id);
        tell(request.kind(), request.reference(), "change " + id);
    }

    void tell(ChangeKind kind, BspReference reference, String occurrence) {
        kind.mail().ifPresent(mail -> outbox.enqueue(reference, mail, occurrence));
    }
}
