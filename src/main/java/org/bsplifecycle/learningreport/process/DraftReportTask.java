package org.bsplifecycle.learningreport.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.learningreport.LearningReport;
import org.bsplifecycle.learningreport.LearningReports;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.stereotype.Component;

/** Starts from what is known, or from the last draft and what others said to it. */
@Component
class DraftReportTask implements TaskForm<ReportText> {

    private static final int LONGEST_TITLE = 150;

    private final Reporting reporting;
    private final LearningReports reports;
    private final Bsps bsps;

    DraftReportTask(Reporting reporting, LearningReports reports, Bsps bsps) {
        this.reporting = reporting;
        this.reports = reports;
        this.bsps = bsps;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Bsp bsp = bsps.get(task.reference());
        Optional<LearningReport> last = reports.find(task.reference());
        Map<String, Object> facts =
                new HashMap<>(last.map(report -> ReportFacts.of(report.text())).orElseGet(() -> known(bsp)));
        facts.put("said", last.map(DraftReportTask::said).orElse("This is the first draft."));
        facts.put("area", bsp.area());
        return facts;
    }

    private static Map<String, Object> known(Bsp bsp) {
        Map<String, Object> known = new HashMap<>();
        String goal = bsp.changeGoal();
        known.put("title", goal == null || goal.length() > LONGEST_TITLE ? "Bespoke support in " + bsp.area() : goal);
        if (goal != null) {
            known.put("goal", goal);
        }
        return known;
    }

    private static String said(LearningReport report) {
        if (report.partnerComment() != null) {
            return "The partnership asks: " + report.partnerComment();
        }
        return report.reviewComment() == null ? "" : "The evidence team asks: " + report.reviewComment();
    }

    @Override
    public Outcome record(TaskContext task, ReportText text) {
        reporting.draft(task.reference(), text);
        return Outcome.none().saying("Learning report drafted");
    }
}
