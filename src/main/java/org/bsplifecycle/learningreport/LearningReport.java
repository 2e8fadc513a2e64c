package org.bsplifecycle.learningreport;

import java.time.Instant;
import org.bsplifecycle.bsp.BspReference;

/**
 * A learning report as it stands. The comments are the last ones; {@code slug}, {@code summary} and {@code publishedAt}
 * are null until it is published.
 */
public record LearningReport(
        BspReference reference,
        ReportState state,
        ReportText text,
        boolean anonymised,
        String reviewComment,
        String partnerComment,
        String slug,
        String summary,
        Instant publishedAt) {}
