package org.bsplifecycle.pause.process;

import java.util.Date;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.pause.PauseProcess;
import org.bsplifecycle.pause.PauseReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says who reviews the pause this time, and when it is looked at next. */
@Component
class CallForReviewDelegate implements JavaDelegate {

    private final PauseReviews reviews;

    CallForReviewDelegate(PauseReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BspReference reference = Processes.reference(execution);
        PauseProcess.PAUSE_REVIEWERS.set(execution, String.join(",", reviews.reviewers(reference)));
        PauseProcess.PAUSE_REVIEW_DUE.set(execution, Date.from(reviews.next(reference)));
    }
}
