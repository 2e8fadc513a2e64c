package org.bsplifecycle.scoping;

import java.time.Clock;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** From the first draft of a scope to the version that everybody agrees. */
@Component
public class WritingScope {

    private static final int LONGEST_MONTHS = 12;

    private final Scopes scopes;
    private final Bsps bsps;
    private final Clock clock;

    WritingScope(Scopes scopes, Bsps bsps, Clock clock) {
        this.scopes = scopes;
        this.bsps = bsps;
        this.clock = clock;
    }

    /** @throws Refused when the dates do not fit together */
    public void write(BspReference reference, ScopeText text) {
        check(text);
        scopes.add(reference, text, clock.instant());
    }

    /** @throws Refused as {@link #write} would, changing nothing */
    public void check(ScopeText text) {
        if (!text.plannedEnd().isAfter(text.plannedStart())) {
            throw new Refused("plannedEnd", "The end must be after the start.");
        }
        if (text.plannedEnd().isAfter(text.plannedStart().plusMonths(LONGEST_MONTHS))) {
            throw new Refused("plannedEnd", "A project lasts twelve months at most. Choose an earlier end.");
        }
    }

    public void signOff(BspReference reference, String by) {
        scopes.signOff(reference, by);
    }

    /** @param comment what should be different; needed */
    public void sendBack(BspReference reference, String comment) {
        if (comment == null) {
            throw new Refused("comment", "Say what should be different.");
        }
        scopes.sendBack(reference, comment);
    }

    /** @param by name and role of who agrees, for the partnership or for one partner */
    public void agree(BspReference reference, String by) {
        scopes.agree(reference, by);
    }

    /** Everybody who was asked has agreed: from now on it is the scope. */
    public void agreed(BspReference reference) {
        ScopeText text = scopes.last(reference).orElseThrow().text();
        scopes.agreed(reference, clock.instant());
        bsps.plan(reference, text.plannedStart(), text.plannedEnd());
        bsps.aimAt(reference, text.changeGoal());
    }
}
