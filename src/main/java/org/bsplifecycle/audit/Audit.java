package org.bsplifecycle.audit;

import org.bsplifecycle.bsp.BspReference;
import org.springframework.stereotype.Component;

/** For those who know more of what is being done than its address says. */
@Component
public class Audit {

    private final Pending pending;

    Audit(Pending pending) {
        this.pending = pending;
    }

    /**
     * The line of the request that is under way says this. Nothing happens outside of a request.
     *
     * @param why a code or a fixed sentence of ours, never what somebody typed; or null
     */
    public void says(Deed deed, BspReference reference, String why) {
        pending.change(line -> line.saying(deed, reference.value(), why));
    }
}
