package org.bsplifecycle.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Timers;
import org.bsplifecycle.followup.process.FollowupProcess;
import org.bsplifecycle.prompt.QuestionsToCome;
import org.springframework.stereotype.Component;

/** A follow-up begins on its day with the question whether the contacts are still right. */
@Component
class FollowUpsToCome implements QuestionsToCome {

    /** The lifecycle's timer that calls the follow-up. */
    private static final String FOLLOW_UP_DUE = "event_followUpDue";

    private final Timers timers;

    FollowUpsToCome(Timers timers) {
        this.timers = timers;
    }

    @Override
    public List<ToAsk> until(Instant end, Optional<BspReference> only) {
        return timers.waiting(FOLLOW_UP_DUE, only).stream()
                .filter(one -> !one.until().isAfter(end))
                .map(one -> new ToAsk(one.reference(), FollowupProcess.CONFIRM_CONTACTS, one.until()))
                .toList();
    }
}
