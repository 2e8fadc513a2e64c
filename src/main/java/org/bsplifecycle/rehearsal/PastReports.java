package org.bsplifecycle.rehearsal;

import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sample learning reports for the projects that are over: they say of themselves that they are samples. */
@Component
@Profile("rehearsal")
class PastReports {

    private static final String SAMPLE = "This is sample text of the rehearsal, written to show the page.";

    private final Reporting reporting;

    PastReports(Reporting reporting) {
        this.reporting = reporting;
    }

    void publish(AppendixRow row) {
        String focus =
                row.focus().primary() == null ? "working together" : row.focus().inWords();
        String title =
                "%s: what a project on %s taught us".formatted(row.area(), focus.toLowerCase(java.util.Locale.UK));
        reporting.draft(row.reference(), text(row, title));
        reporting.review(row.reference(), true, null);
        reporting.answer(row.reference(), ReportAnswer.APPROVE, null, "Point of Contact, sample");
        reporting.publish(
                row.reference(),
                title,
                slug(row.area() + " " + focus),
                "What leads in %s would tell others who begin the same way. Sample text.".formatted(row.area()));
    }

    private static ReportText text(AppendixRow row, String title) {
        return new ReportText(
                title,
                "The partnership in %s had begun to change how it works, and wanted to go further. %s"
                        .formatted(row.area(), SAMPLE),
                "What would have to be different for partners to act together? " + SAMPLE,
                "Sessions with strategic leads over five months, held online. " + SAMPLE,
                "Agreeing on words first saved time later. " + SAMPLE,
                "Finding dates was hard. " + SAMPLE,
                "Leads held the question open for longer than they were used to. " + SAMPLE,
                "What young people had said before was the start of every session. " + SAMPLE,
                "The group goes on without us. " + SAMPLE);
    }

    private static String slug(String text) {
        return text.toLowerCase(java.util.Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
