package org.bsplifecycle.change;

import org.bsplifecycle.lifecycle.EarlyEnd;
import org.springframework.stereotype.Component;

/** The programme does not go on; everything that is under way stops. */
@Component
class ClosingEarly implements Change {

    private final EndingEarly endingEarly;

    ClosingEarly(EndingEarly endingEarly) {
        this.endingEarly = endingEarly;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.CLOSE_EARLY;
    }

    @Override
    public void make(ChangeRequest request) {
        endingEarly.end(request, EarlyEnd.CLOSED_EARLY);
    }
}
