package org.bsplifecycle.change;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** Refuses what has to wait until a BSP goes on. */
@Component
class Resting {

    private final Pauses pauses;

    Resting(Pauses pauses) {
        this.pauses = pauses;
    }

    void refuse(BspReference reference) {
        if (pauses.of(reference).isPresent()) {
            throw new Refused("%s is paused. Resume it first.".formatted(reference));
        }
    }
}
