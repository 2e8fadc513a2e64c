package org.bsplifecycle.eoi.web;

import java.util.Map;
import org.bsplifecycle.eoi.EoiDraft;

/**
 * How far somebody has come.
 *
 * @param draft null until something was kept
 * @param token the end of the draft's personal link, null likewise
 * @param backToCheck whether the section was opened from the check of all answers
 */
public record Journey(EoiDraft draft, String token, boolean backToCheck) {

    /** Whether staff write it for the partnership. */
    public boolean isStaffs() {
        return draft != null && draft.isEnteredByStaff();
    }

    Map<String, Object> answers() {
        return draft == null ? Map.of() : draft.answers();
    }

    Addresses addresses() {
        return new Addresses(isStaffs(), token);
    }

    Journey with(EoiDraft newer) {
        return new Journey(newer, token, backToCheck);
    }
}
