package org.bsplifecycle.rehearsal;

import java.util.Locale;
import org.bsplifecycle.learningreport.ReportAddress;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

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
        String title = "%s: what %s would tell others".formatted(StringUtils.capitalize(focus(row)), row.area());
        reporting.draft(row.reference(), text(row, title));
        reporting.review(row.reference(), true, null);
        reporting.answer(row.reference(), ReportAnswer.APPROVE, null, "Point of Contact, sample");
        reporting.approved(row.reference());
        reporting.publish(
                row.reference(),
                title,
                ReportAddress.of(row.area() + " " + focus(row)),
                "What leads in %s would tell others who begin the same way. Sample text.".formatted(row.area()));
    }

    /** Of a row with a goal: "culture", "data". */
    private static String focus(AppendixRow row) {
        return row.focus().qualifier() != null
                ? row.focus().qualifier()
                : row.focus().primary().label().toLowerCase(Locale.UK);
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
}
