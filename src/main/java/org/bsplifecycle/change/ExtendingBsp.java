package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.delivery.ExtendingDelivery;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Gives delivery more time, by the same rules as at its planned end. */
@Component
class ExtendingBsp implements Change {

    private final ExtendingDelivery extending;
    private final Resting resting;
    private final Timeline timeline;
    private final WorkingTime time;

    ExtendingBsp(ExtendingDelivery extending, Resting resting, Timeline timeline, WorkingTime time) {
        this.extending = extending;
        this.resting = resting;
        this.timeline = timeline;
        this.time = time;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.EXTEND;
    }

    @Override
    public void mayBeAsked(Bsp bsp) {
        if (bsp.phase() != Phase.DELIVERY) {
            throw new Refused("%s is not in delivery, so there is nothing to extend.".formatted(bsp.reference()));
        }
        resting.refuse(bsp.reference());
    }

    @Override
    public void check(Bsp bsp, Map<String, String> details) {
        extending.check(bsp.reference(), newEnd(details), details.get("reason"));
    }

    @Override
    public void make(ChangeRequest request) {
        LocalDate newEnd = newEnd(request.details());
        extending.extend(request.reference(), newEnd, request.detail("reason"), request.askedBy());
        timeline.add(request.reference(), "Delivery extended until " + time.inWords(newEnd), request.askedBy());
    }

    private static LocalDate newEnd(Map<String, String> details) {
        return LocalDate.parse(details.get("newEnd"));
    }
}
