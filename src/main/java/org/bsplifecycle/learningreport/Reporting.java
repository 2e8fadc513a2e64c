package org.bsplifecycle.learningreport;

import java.time.Clock;
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

    /**
     * Keeps what one person answers, for the partnership or for one partner. An approval counts once all have given it.
     *
     * @param by name and role
     */
    public void answer(BspReference reference, ReportAnswer answer, String comment, String by) {
        if (answer != ReportAnswer.APPROVE && comment == null) {
            throw new Refused("comment", answer.asksWhy());
        }
        if (answer.state() == ReportState.APPROVED) {
            reports.agreed(reference, answer == ReportAnswer.APPROVE_ANONYMISED, comment, by);
        } else {
            reports.answered(reference, answer.state(), comment, by);
        }
    }

    /** Everybody who was asked has approved it; without names if any of them wants it so. */
    public void approved(BspReference reference) {
        reports.approved(reference);
    }

    /** The text as the public will read it: without names where the partnership wants none. */
    public ReportText toBePublished(BspReference reference) {
        LearningReport report = reports.find(reference).orElseThrow();
        return report.anonymised() ? report.text().without(AreaNames.of(bsps.get(reference))) : report.text();
    }

    /** What is added to the report later, as the public will read it: likewise. */
    public String toBeAdded(BspReference reference, String text) {
        return reports.find(reference)
                .filter(LearningReport::anonymised)
                .map(report -> AreaNames.of(bsps.get(reference)).takenOutOf(text))
                .orElse(text);
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
        if (report.anonymised()) {
            AreaNames names = AreaNames.of(bsps.get(reference));
            refuse(names, "title", title);
            refuse(names, "slug", slug);
            refuse(names, "summary", summary);
        }
        reports.keep(reference, titled);
        if (!reports.publish(reference, slug, summary, clock.instant())) {
            throw new Refused("slug", "Another report has this address. Choose another one.");
        }
    }

    public void withhold(BspReference reference) {
        reports.withhold(reference);
    }

    private static void refuse(AreaNames names, String field, String shown) {
        names.in(shown).ifPresent(name -> {
            throw new Refused(
                    field,
                    "The partnership approved this report without its name. Take %s out of title, address and summary."
                            .formatted(name));
        });
    }
}
