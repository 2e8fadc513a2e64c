package org.bsplifecycle.lifecycle;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.lifecycle.process.LifecycleProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a BSP before its time, because the partnership withdraws or the programme closes it early. */
@Component
public class EndingBsp {

    private final Processes processes;
    private final Timeline timeline;
    private final JdbcClient db;

    EndingBsp(Processes processes, Timeline timeline, JdbcClient db) {
        this.processes = processes;
        this.timeline = timeline;
        this.db = db;
    }

    /**
     * Stops everything that is under way for this BSP and tells those concerned.
     *
     * @param reason kept with the BSP, never shown outside the programme
     * @param who decided it
     * @throws Refused when the BSP has ended already
     */
    @Transactional
    public void end(BspReference reference, EarlyEnd how, String reason, String who) {
        // The tasks first, as whoever completes one does: otherwise two could wait for each other.
        processes.hold(reference);
        db.sql("insert into bsp.early_end (reference, how, reason, who) values (?, ?, ?, ?) on conflict do nothing")
                .params(reference.value(), how.name(), reason, who)
                .update();
        timeline.add(reference, how.inWords(), who);
        if (!processes.tell(reference, message(how), Outcome.none())) {
            throw new Refused("%s has ended already.".formatted(reference));
        }
    }

    private static String message(EarlyEnd how) {
        return how == EarlyEnd.WITHDRAWN ? LifecycleProcess.BSP_WITHDRAWN : LifecycleProcess.BSP_CLOSED_EARLY;
    }
}
