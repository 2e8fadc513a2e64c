package org.bsplifecycle.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What went in one night, or would have gone. */
record Night(LocalDate night, Instant began, Instant ended, boolean dryRun, long rows) {

    /** One kind of one project; {@code reference} is null for what belongs to none. */
    record Line(String kind, String reference, long rows) {}

    /** A night with its lines. */
    record Report(Night night, List<Line> lines) {}
}
