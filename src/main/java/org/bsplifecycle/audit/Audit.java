package org.bsplifecycle.audit;

import org.bsplifecycle.bsp.BspReference;
import org.springframework.stereotype.Component;

/** For those who know more of what is being done than its address says. */
@Component
public class Audit {

    private final Pending pending;
    private final Lines lines;

    Audit(Pending pending, Lines lines) {
        this.pending = pending;
        this.lines = lines;
    }

    /**
     * The line of the request that is under way says this. Nothing happens outside of a request.
     *
     * @param why a code or a fixed sentence of ours, never what somebody typed; or null
     */
    public void says(Deed deed, BspReference reference, String why) {
        pending.change(line -> line.saying(deed, reference.value(), why));
    }

    /** One line more of the request that is under way, about another project; in the caller's transaction. */
    public void saysAlso(Deed deed, String reference, String why) {
        pending.line().map(line -> line.saying(deed, reference, why)).ifPresent(lines::write);
    }
}
