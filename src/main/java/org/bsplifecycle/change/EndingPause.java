package org.bsplifecycle.change;

import java.time.LocalDate;
import java.util.Optional;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.FreezingProcesses;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a BSP go on: gives back the working time first, to every date of it, and only then lets anything happen. */
@Component
class EndingPause {

    private final FreezingProcesses processes;
    private final Pauses pauses;
    private final Bsps bsps;
    private final Timeline timeline;
    private final WorkingTime time;
    private final ApplicationEventPublisher events;

    EndingPause(
            FreezingProcesses processes,
            Pauses pauses,
            Bsps bsps,
            Timeline timeline,
            WorkingTime time,
            ApplicationEventPublisher events) {
        this.processes = processes;
        this.pauses = pauses;
        this.bsps = bsps;
        this.timeline = timeline;
        this.time = time;
        this.events = events;
    }

    /** All or nothing, once. False for what does not rest (any more): it stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(BspReference reference, String who) {
        Optional<Pause> pause = pauses.hold(reference);
        pause.ifPresent(one -> end(one, who));
        return pause.isPresent();
    }

    private void end(Pause pause, String who) {
        BspReference reference = pause.reference();
        int days = time.workingDays(time.dateOf(pause.pausedAt()), time.today());
        processes.thaw(reference, date -> time.later(date, days));
        shiftPlan(bsps.get(reference), days);
        pauses.end(reference, days);
        events.publishEvent(new BspResumed(reference, days));
        timeline.add(
                reference,
                "Resumed after %d working day%s; every date is as much later".formatted(days, days == 1 ? "" : "s"),
                who);
    }

    /** What has begun has begun, what has ended has ended. */
    private void shiftPlan(Bsp bsp, int days) {
        if (bsp.deliveryEndedOn() == null && bsp.plannedEnd() != null) {
            LocalDate start = bsp.plannedStart();
            boolean toCome = bsp.deliveryStartedOn() == null && start != null;
            bsps.plan(
                    bsp.reference(),
                    toCome ? time.plusWorkingDays(start, days) : start,
                    time.plusWorkingDays(bsp.plannedEnd(), days));
        }
    }
}
