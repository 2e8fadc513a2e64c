package org.bsplifecycle.audit;

/**
 * A line to be written.
 *
 * @param about an id or an address of ours, never what somebody typed; or null
 * @param reference of the project where the request names it, or null
 * @param why a code of the module that did it, or null
 * @param reads whether nothing changes by it
 */
record Line(String who, Deed deed, Thing thing, String about, String reference, String why, boolean reads) {

    static Line of(String who, Deed deed) {
        return new Line(who, deed, Thing.NOTHING_KNOWN, null, null, null, false);
    }

    Line saying(Deed said, String project, String reason) {
        return new Line(who, said, thing, about, project, reason, reads);
    }

    Line withAbout(String pattern) {
        return about == null ? new Line(who, deed, thing, pattern, reference, why, reads) : this;
    }
}
