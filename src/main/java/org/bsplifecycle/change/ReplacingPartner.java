package org.bsplifecycle.change;

import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.engine.PassingOnTasks;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.matching.OfferingBsp;
import org.springframework.stereotype.Component;

/** Another partner takes over: found by matching as the first one was, then given the work that is under way. */
@Component
class ReplacingPartner implements Change {

    private final OfferingBsp offering;
    private final PassingOnTasks passingOn;
    private final Bsps bsps;
    private final Timeline timeline;

    ReplacingPartner(OfferingBsp offering, PassingOnTasks passingOn, Bsps bsps, Timeline timeline) {
        this.offering = offering;
        this.passingOn = passingOn;
        this.bsps = bsps;
        this.timeline = timeline;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PARTNER;
    }

    @Override
    public void mayBeAsked(Bsp bsp) {
        if (bsp.deliveryPartner() == null) {
            throw new Refused("%s has no delivery partner yet.".formatted(bsp.reference()));
        }
    }

    /** It keeps the work until somebody else has accepted it, but is not offered it again. */
    @Override
    public void prepare(ChangeRequest request) {
        offering.release(request.reference(), bsps.get(request.reference()).deliveryPartner());
    }

    @Override
    public void make(ChangeRequest request) {
        BspReference reference = request.reference();
        offering.released(reference)
                .forEach(former -> passingOn.passOn(
                        reference,
                        ChangeProcess.DELIVERY_PARTNER,
                        former,
                        bsps.get(reference).deliveryPartner()));
        timeline.add(reference, "The new delivery partner has taken over", Timeline.THE_SYSTEM);
    }
}
