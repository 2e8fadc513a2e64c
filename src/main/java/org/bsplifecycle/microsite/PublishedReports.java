package org.bsplifecycle.microsite;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.closing.Impacts;
import org.bsplifecycle.learningreport.LearningReport;
import org.bsplifecycle.learningreport.LearningReports;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.microsite.PublishedReport.Section;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The learning reports for everybody to read: only published ones, and without the name of an area that wants none. */
@Component
class PublishedReports {

    private final LearningReports reports;
    private final Impacts impacts;
    private final Bsps bsps;
    private final WorkingTime workingTime;

    PublishedReports(LearningReports reports, Impacts impacts, Bsps bsps, WorkingTime workingTime) {
        this.reports = reports;
        this.impacts = impacts;
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    /** Newest first. */
    List<PublishedReport> all() {
        return reports.published().stream().map(this::read).toList();
    }

    Optional<PublishedReport> find(String slug) {
        return reports.published(slug).map(this::read);
    }

    private PublishedReport read(LearningReport report) {
        Bsp bsp = bsps.get(report.reference());
        LocalDate on = report.publishedAt().atZone(workingTime.zone()).toLocalDate();
        return new PublishedReport(
                report.slug(),
                report.text().title(),
                report.summary(),
                report.anonymised() ? "A local area" : bsp.area(),
                bsp.region() == null ? "" : bsp.region(),
                bsp.focus().inWords(),
                bsp.type() == null ? "" : bsp.type().label(),
                on,
                workingTime.inWords(on),
                sections(report.text()),
                impacts.published(report.reference())
                        .map(impact -> paragraphs(impact.text()))
                        .orElse(null));
    }

    private static List<Section> sections(ReportText text) {
        return Stream.of(
                        section("where-we-started", "Where we started", text.context()),
                        section("the-question", "The question", text.goal()),
                        section("what-we-did", "What we did", text.whatWeDid()),
                        section("what-we-learned", "What we learned", text.whatWeLearned()),
                        section("what-was-hard", "What was hard", text.challenges()),
                        section("joining-the-dots", "Joining the Dots", text.joiningTheDots()),
                        section("whose-voices", "Whose voices were heard", text.voices()),
                        section("what-happens-next", "What happens next", text.nextSteps()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Section> section(String id, String heading, String text) {
        return Optional.ofNullable(text).map(words -> new Section(id, heading, paragraphs(words)));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
