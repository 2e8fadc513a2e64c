package org.bsplifecycle.eoi.process;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.eoi.Eligibility;
import org.bsplifecycle.eoi.EoiReview;
import org.bsplifecycle.eoi.ReviewingEoi;
import org.bsplifecycle.eoi.ToldSoFar;
import org.springframework.stereotype.Component;

/** Is this request for us, and do we know enough to talk? */
@Component
class ReviewEoiTask implements TaskForm<ReviewEoiTask.Answers> {

    private final ToldSoFar told;
    private final Eligibility eligibility;
    private final Proposals proposals;
    private final ReviewingEoi reviewing;

    ReviewEoiTask(ToldSoFar told, Eligibility eligibility, Proposals proposals, ReviewingEoi reviewing) {
        this.told = told;
        this.eligibility = eligibility;
        this.proposals = proposals;
        this.reviewing = reviewing;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        String code = task.variable(EoiProcess.ELIGIBILITY).orElse("ELIGIBLE");
        return Map.of(
                "told", told.rows(task.reference()),
                "proposal", proposals.onEligibility(code, eligibility.of(task.reference())));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        EoiReview review = answers.eoiReview();
        reviewing.review(
                task.reference(),
                review,
                answers.questions(),
                answers.reasons(),
                answers.reviewFeedback(),
                task.userId());
        return Outcome.of(EoiProcess.EOI_REVIEW, review.name())
                .saying("Expression of interest reviewed: " + review.inWords());
    }

    record Answers(EoiReview eoiReview, String questions, List<String> reasons, String reviewFeedback) {}
}
