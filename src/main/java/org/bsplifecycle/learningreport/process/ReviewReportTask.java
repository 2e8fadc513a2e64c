package org.bsplifecycle.learningreport.process;

import java.util.Map;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.learningreport.LearningReports;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.stereotype.Component;

@Component
class ReviewReportTask implements TaskForm<ReviewReportTask.Answers> {

    private final Reporting reporting;
    private final LearningReports reports;

    ReviewReportTask(Reporting reporting, LearningReports reports) {
        this.reporting = reporting;
        this.reports = reports;
    }

    enum Review {
        EVIDENCED,
        BACK
    }

    record Answers(Review review, String comment) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return ReportFacts.of(reports.find(task.reference()).orElseThrow().text());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        boolean evidenced = answers.review() == Review.EVIDENCED;
        reporting.review(task.reference(), evidenced, answers.comment());
        return Outcome.of(LearningreportProcess.REPORT_EVIDENCED, evidenced)
                .saying(
                        evidenced
                                ? "Learning report borne out by the evidence"
                                : "Learning report sent back to its author");
    }
}
