package org.bsplifecycle.learningreport;

import java.util.Map;
import java.util.Set;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.MailFacts;
import org.springframework.stereotype.Component;

/** Where the published report stands, for mails. */
@Component
class ReportMailFacts implements MailFacts {

    private final LearningReports reports;

    ReportMailFacts(LearningReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> names() {
        return Set.of("reportPath");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        return reports.find(reference)
                .filter(report -> report.slug() != null)
                .map(report -> Map.of("reportPath", "learning-reports/" + report.slug()))
                .orElse(Map.of());
    }
}
