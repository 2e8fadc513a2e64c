package org.bsplifecycle.change;

import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.Refused;
import org.springframework.stereotype.Component;

/** Lets a BSP go on because somebody asked for it. */
@Component
class ResumingBsp implements Change {

    private final EndingPause endingPause;
    private final Pauses pauses;

    ResumingBsp(EndingPause endingPause, Pauses pauses) {
        this.endingPause = endingPause;
        this.pauses = pauses;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.RESUME;
    }

    @Override
    public void mayBeAsked(Bsp bsp) {
        restsOrRefused(bsp.reference());
    }

    @Override
    public void make(ChangeRequest request) {
        restsOrRefused(request.reference());
        endingPause.end(request.reference(), request.askedBy());
    }

    private void restsOrRefused(BspReference reference) {
        if (pauses.of(reference).isEmpty()) {
            throw new Refused("%s is not paused.".formatted(reference));
        }
    }
}
