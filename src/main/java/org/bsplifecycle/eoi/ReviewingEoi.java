package org.bsplifecycle.eoi;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing an expression of interest: talk, ask for more, or say kindly why not. */
@Component
public class ReviewingEoi {

    private final Reviews reviews;

    ReviewingEoi(Reviews reviews) {
        this.reviews = reviews;
    }

    /** @throws Refused when the words that the partnership would read are missing */
    @Transactional
    public void review(
            BspReference reference,
            EoiReview review,
            String questions,
            List<String> reasons,
            String feedback,
            String by) {
        if (review == EoiReview.ASK_MORE && questions == null) {
            throw new Refused("questions", "Write what we need to know: the partnership gets your questions by email.");
        }
        if (review == EoiReview.DECLINE && feedback == null) {
            throw new Refused(
                    "reviewFeedback",
                    "Write what you would like to tell them: the partnership gets your words by email.");
        }
        reviews.add(reference, review, new Reviews.Words(questions, reasons, feedback), by);
    }
}
