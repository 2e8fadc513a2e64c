package org.bsplifecycle.change;

import org.bsplifecycle.lifecycle.EarlyEnd;
import org.springframework.stereotype.Component;

/** The partnership does not go on; everything that is under way stops. */
@Component
class WithdrawingBsp implements Change {

    private final EndingEarly endingEarly;

    WithdrawingBsp(EndingEarly endingEarly) {
        this.endingEarly = endingEarly;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.WITHDRAW;
    }

    @Override
    public void make(ChangeRequest request) {
        endingEarly.end(request, EarlyEnd.WITHDRAWN);
    }
}
