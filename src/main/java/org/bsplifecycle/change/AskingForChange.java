package org.bsplifecycle.change;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** Somebody on the staff wants a BSP changed. */
@Component
public class AskingForChange {

    private final ChangeRequests requests;
    private final Changes changes;
    private final Bsps bsps;
    private final Timeline timeline;

    AskingForChange(ChangeRequests requests, Changes changes, Bsps bsps, Timeline timeline) {
        this.requests = requests;
        this.changes = changes;
        this.bsps = bsps;
        this.timeline = timeline;
    }

    /**
     * Keeps the wish, in the transaction that starts the process.
     *
     * @throws Refused when it makes no sense for the BSP as it stands, or is being asked for already
     */
    public UUID ask(BspReference reference, ChangeKind kind, String by) {
        mayBeAsked(bsps.get(reference), kind);
        timeline.add(reference, "Asked for: " + kind.label().toLowerCase(), by);
        return requests.add(reference, kind, by);
    }

    /** What can be changed about the BSP as it stands. */
    public List<ChangeKind> possible(BspReference reference) {
        Bsp bsp = bsps.get(reference);
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> isPossible(bsp, kind))
                .toList();
    }

    private boolean isPossible(Bsp bsp, ChangeKind kind) {
        try {
            mayBeAsked(bsp, kind);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void mayBeAsked(Bsp bsp, ChangeKind kind) {
        if (!bsp.isUnderWay()) {
            throw new Refused("%s has ended already.".formatted(bsp.reference()));
        }
        if (requests.isUnderWay(bsp.reference(), kind)) {
            throw new Refused("Somebody has asked for this change of %s already. It stands under its open tasks."
                    .formatted(bsp.reference()));
        }
        changes.of(kind).mayBeAsked(bsp);
    }
}
