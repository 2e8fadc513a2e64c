package org.bsplifecycle.eoi;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * An expression of interest as far as it is written.
 *
 * @param answers as they were typed, right or not; empty once it is sent
 * @param linkSentTo the address to which its personal link was mailed, null until then
 * @param sentAs the reference that it got, null until it is sent
 * @param entry why staff write it, null when the partnership writes it itself
 */
public record EoiDraft(
        UUID linkId, Map<String, Object> answers, String linkSentTo, BspReference sentAs, StaffEntry entry) {

    public boolean isLinkSent() {
        return linkSentTo != null;
    }

    public boolean isSent() {
        return sentAs != null;
    }

    public boolean isEnteredByStaff() {
        return entry != null;
    }
}
