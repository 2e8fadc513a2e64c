package org.bsplifecycle.pause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.TasksToCome;
import org.bsplifecycle.engine.Timers;
import org.bsplifecycle.engine.Timers.Waiting;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The reviews of pauses that come if nobody does any, for as long as each pause is to last. */
@Component
class ReviewsToCome implements TasksToCome {

    /** As the model says them. */
    private static final String REVIEW = "Review the pause";

    private static final String TIME_TO_REVIEW = "P5BD";

    private final Timers timers;
    private final Pauses pauses;
    private final PauseReviews reviews;
    private final WorkingTime time;

    ReviewsToCome(Timers timers, Pauses pauses, PauseReviews reviews, WorkingTime time) {
        this.timers = timers;
        this.pauses = pauses;
        this.reviews = reviews;
        this.time = time;
    }

    @Override
    public List<OpenTask> until(Instant end, Optional<BspReference> only) {
        return Stream.of(PauseProcess.REVIEW_DUE, PauseProcess.NOT_REVIEWED)
                .flatMap(event -> timers.waiting(event, only).stream())
                .flatMap(next -> pauses.of(next.reference()).stream().flatMap(pause -> reviews(pause, next, end)))
                .toList();
    }

    private Stream<OpenTask> reviews(Pause pause, Waiting next, Instant end) {
        return Stream.iterate(next.until(), due -> !due.isAfter(end) && goesOnResting(pause, due), reviews::after)
                .map(due -> review(pause, due));
    }

    private boolean goesOnResting(Pause pause, Instant due) {
        return pause.expectedResume() == null || due.isBefore(time.startOn(pause.expectedResume()));
    }

    private OpenTask review(Pause pause, Instant due) {
        return new OpenTask(
                null,
                pause.reference(),
                PauseProcess.ID,
                PauseProcess.REVIEW_PAUSE,
                REVIEW,
                reviews.reviewers(pause, time.dateOf(due)).get(0),
                null,
                null,
                due,
                time.plus(due, TIME_TO_REVIEW));
    }
}
