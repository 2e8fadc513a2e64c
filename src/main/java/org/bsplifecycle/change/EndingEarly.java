package org.bsplifecycle.change;

import org.bsplifecycle.lifecycle.EarlyEnd;
import org.bsplifecycle.lifecycle.EndingBsp;
import org.springframework.stereotype.Component;

/** Ends a BSP before its time. One that rests is woken first: the engine ends nothing that is suspended. */
@Component
class EndingEarly {

    private final EndingPause endingPause;
    private final EndingBsp ending;

    EndingEarly(EndingPause endingPause, EndingBsp ending) {
        this.endingPause = endingPause;
        this.ending = ending;
    }

    void end(ChangeRequest request, EarlyEnd how) {
        endingPause.end(request.reference(), request.askedBy());
        ending.end(request.reference(), how, request.detail("reason"), request.askedBy());
    }
}
