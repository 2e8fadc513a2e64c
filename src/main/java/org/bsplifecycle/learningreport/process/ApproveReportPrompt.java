package org.bsplifecycle.learningreport.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.learningreport.LearningReports;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.Reporting;
import org.bsplifecycle.prompt.PromptForm;
import org.springframework.stereotype.Component;

/** The partnership reads the report that is written about it and says what may become of it. */
@Component
class ApproveReportPrompt implements PromptForm<ApproveReportPrompt.Answers> {

    private static final Map<ReportAnswer, String> NEXT = Map.of(
            ReportAnswer.APPROVE,
            "When everybody who is asked has approved it, we give the report its last check and publish it. You hear from us"
                    + " when it is online.",
            ReportAnswer.APPROVE_ANONYMISED,
            "When everybody who is asked has approved it, we take out your names, give the report its last check and"
                    + " publish it. You hear from us when it is online.",
            ReportAnswer.CHANGES,
            "We work your changes in and ask you again.",
            ReportAnswer.DO_NOT_PUBLISH,
            "The report stays with the programme and is not published.");

    private final Reporting reporting;
    private final LearningReports reports;
    private final Bsps bsps;

    ApproveReportPrompt(Reporting reporting, LearningReports reports, Bsps bsps) {
        this.reporting = reporting;
        this.reports = reports;
        this.bsps = bsps;
    }

    record Answers(ReportAnswer decision, String comment, String name, String role) {}

    /** Where one partner wants no names there are none. */
    @Override
    public List<String> agreement() {
        return List.of(ReportAnswer.APPROVE.name(), ReportAnswer.APPROVE_ANONYMISED.name());
    }

    @Override
    public void agreed(BspReference reference, String answer) {
        reporting.approved(reference);
    }

    @Override
    public Map<String, Object> facts(BspReference reference) {
        Map<String, Object> facts = new HashMap<>(
                ReportFacts.of(reports.find(reference).orElseThrow().text()));
        facts.put("area", bsps.get(reference).area());
        return facts;
    }

    @Override
    public String record(BspReference reference, Answers answers, String by) {
        reporting.answer(reference, answers.decision(), answers.comment(), answers.name() + ", " + answers.role());
        return answers.decision().name();
    }

    @Override
    public String whatHappensNext(String answer) {
        return NEXT.get(ReportAnswer.valueOf(answer));
    }
}
