package org.bsplifecycle.learningreport.process;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.learningreport.LearningReports;
import org.bsplifecycle.learningreport.ReportAddress;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.stereotype.Component;

@Component
class PublishReportTask implements TaskForm<PublishReportTask.Answers> {

    private final Reporting reporting;
    private final LearningReports reports;

    PublishReportTask(Reporting reporting, LearningReports reports) {
        this.reporting = reporting;
        this.reports = reports;
    }

    record Answers(String title, String slug, String summary) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        ReportText text = reporting.toBePublished(task.reference());
        Map<String, Object> facts = new HashMap<>(ReportFacts.of(text));
        facts.put("heading", text.title());
        facts.put("slug", ReportAddress.of(text.title()));
        boolean anonymised = reports.find(task.reference()).orElseThrow().anonymised();
        facts.put(
                "naming",
                anonymised
                        ? "The partnership approved it without its name. Names of areas have been taken out; read it once more."
                        : "The partnership approved it with its name.");
        return facts;
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        reporting.publish(task.reference(), answers.title(), answers.slug(), answers.summary());
        return Outcome.of(LearningreportProcess.REPORT_PUBLISHED, true)
                .saying("Learning report published, first edition");
    }
}
