package org.bsplifecycle.pause;

import java.util.Date;
import org.bsplifecycle.bsp.BspPaused;
import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has every pause reviewed for as long as it lasts. The process begins when all others are frozen, so it is not. */
@Component
class WatchingPauses {

    private final Processes processes;
    private final PauseReviews reviews;

    WatchingPauses(Processes processes, PauseReviews reviews) {
        this.processes = processes;
        this.reviews = reviews;
    }

    @EventListener
    void begin(BspPaused paused) {
        processes.start(
                PauseProcess.ID,
                paused.reference(),
                Outcome.of(PauseProcess.PAUSE_REVIEW_DUE, Date.from(reviews.next(paused.reference()))));
    }

    @EventListener
    void end(BspResumed resumed) {
        processes.tell(resumed.reference(), PauseProcess.ENDED, Outcome.none());
    }
}
