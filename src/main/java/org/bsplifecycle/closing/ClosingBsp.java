package org.bsplifecycle.closing;

import java.time.Clock;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.stereotype.Component;

/** Adds what has lasted, has the partnership see it, and closes the books. */
@Component
public class ClosingBsp {

    private final Impacts impacts;
    private final Reporting reporting;
    private final Clock clock;

    ClosingBsp(Impacts impacts, Reporting reporting, Clock clock) {
        this.impacts = impacts;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Keeps the addition as it will be published, so that the partnership agrees to the very words. */
    public void addImpact(BspReference reference, String text) {
        impacts.write(reference, reporting.toBeAdded(reference, text));
    }

    /** @param by who of the partnership agrees; null when it asks for changes, which then need a comment */
    public void answer(BspReference reference, String comment, String by) {
        if (by == null && comment == null) {
            throw new Refused("comment", "Tell us what should be changed.");
        }
        impacts.answered(reference, comment, by);
    }

    /** Publishes what was agreed; without an agreement nothing happens. */
    public void publishFinalEdition(BspReference reference) {
        impacts.publish(reference, clock.instant());
    }

    /** @param lessons for the team; may be null */
    public void close(BspReference reference, String lessons) {
        if (lessons != null) {
            impacts.remember(reference, lessons);
        }
    }
}
