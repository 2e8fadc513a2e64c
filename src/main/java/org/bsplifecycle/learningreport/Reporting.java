package org.bsplifecycle.learningreport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** From the first draft to the published page. Nothing is published that the partnership has not approved. */
@Component
public class Reporting {

    private final LearningReports reports;
    private final Bsps bsps;
    private final Clock clock;

    Reporting(LearningReports reports, Bsps bsps, Clock clock) {
        this.reports = reports;
        this.bsps = bsps;
        this.clock = clock;
    }

    /** Keeps the text; the approval of an earlier text is worth nothing for it. */
    public void draft(BspReference reference, ReportText text) {
        reports.keep(reference, text);
    }

    /** @param comment what would put it right; needed when the report goes back */
    public void review(BspReference reference, boolean evidenced, String comment) {
        if (!evidenced && comment == null) {
            throw new Refused("comment", "Say which passage is not borne out and what would put it right.");
        }
        reports.reviewed(reference, evidenced ? ReportState.EVIDENCED : ReportState.DRAFTED, comment);
    }

    public void answer(BspReference reference, ReportAnswer answer, String comment, String by) {
        if (answer != ReportAnswer.APPROVE && comment == null) {
            throw new Refused("comment", answer.asksWhy());
        }
        reports.answered(reference, answer.state(), answer == ReportAnswer.APPROVE_ANONYMISED, comment, by);
    }

    /** The text as the public will read it: without names where the partnership wants none. */
    public ReportText toBePublished(BspReference reference) {
        LearningReport report = reports.find(reference).orElseThrow();
        return report.anonymised() ? report.text().without(names(bsps.get(reference))) : report.text();
    }

    /**
     * Puts the first edition online.
     *
     * @param slug lower-case letters, digits and hyphens, the last part of its address
     * @throws Refused when the partnership has not approved it, or another report has this address
     */
    public void publish(BspReference reference, String title, String slug, String summary) {
        LearningReport report = reports.find(reference).orElseThrow();
        if (report.state() != ReportState.APPROVED && report.state() != ReportState.PUBLISHED) {
            throw new Refused("The partnership has not approved this report, so it cannot be published.");
        }
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new Refused("slug", "The address may have lower-case letters, digits and hyphens only.");
        }
        ReportText text = toBePublished(reference);
        ReportText titled = new ReportText(
                title,
                text.context(),
                text.goal(),
                text.whatWeDid(),
                text.whatWeLearned(),
                text.challenges(),
                text.joiningTheDots(),
                text.voices(),
                text.nextSteps());
        refuseNames(report.anonymised(), bsps.get(reference), title, slug, summary);
        reports.keep(reference, titled);
        if (!reports.publish(reference, slug, summary, clock.instant())) {
            throw new Refused("slug", "Another report has this address. Choose another one.");
        }
    }

    public void withhold(BspReference reference) {
        reports.withhold(reference);
    }

    private static void refuseNames(boolean anonymised, Bsp bsp, String title, String slug, String summary) {
        String shown = title + " " + summary + " " + slug.replace('-', ' ');
        Optional<String> named = names(bsp).stream()
                .filter(name -> shown.toLowerCase(java.util.Locale.UK)
                        .contains(name.toLowerCase(java.util.Locale.UK).replace('-', ' ')))
                .findFirst();
        if (anonymised && named.isPresent()) {
            throw new Refused(
                    "title",
                    "The partnership approved this report without its name, and title, address or summary name %s."
                            .formatted(named.get()));
        }
    }

    private static List<String> names(Bsp bsp) {
        List<String> names = new ArrayList<>(bsp.authorities());
        names.add(bsp.area());
        names.add(bsp.partnership());
        names.add(bsp.reference().value());
        return names;
    }
}
