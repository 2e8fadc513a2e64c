package org.bsplifecycle.eoi;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding whether the programme takes a project on, as which type, and who leads it. */
@Component
public class DecidingEoi {

    private final Bsps bsps;
    private final Decisions decisions;

    DecidingEoi(Bsps bsps, Decisions decisions) {
        this.bsps = bsps;
        this.decisions = decisions;
    }

    /** @throws Refused when type, reason, goal or lead is missing */
    @Transactional
    public void accept(BspReference reference, Acceptance taken, BspType proposed, String by) {
        require(taken.type(), "type", "Choose the type of the project.");
        require(taken.changeGoal(), "changeGoal", "Choose the change goal that the project is closest to.");
        require(taken.implementationLead(), "implementationLead", "Choose who leads the project.");
        if (taken.type() != proposed && taken.typeReason() == null) {
            throw new Refused("typeReason", "Say why the type is another one than proposed.");
        }
        decisions.add(reference, EoiDecision.ACCEPT, proposed == null ? null : proposed.name(), null, by);
        bsps.accept(reference);
        bsps.classify(reference, taken.type(), taken.type() == proposed ? null : taken.typeReason());
        bsps.focusOn(reference, new Focus(taken.changeGoal(), null, taken.focusQualifier()));
        bsps.lead(reference, taken.implementationLead());
    }

    /** Not now, or not at all. */
    @Transactional
    public void refuse(BspReference reference, EoiDecision decision, String feedback, String by) {
        require(
                feedback,
                "feedback",
                "Write what you would like to tell them: the partnership gets your words by email.");
        decisions.add(reference, decision, null, feedback, by);
    }

    private static void require(Object answer, String field, String sentence) {
        if (answer == null) {
            throw new Refused(field, sentence);
        }
    }
}
