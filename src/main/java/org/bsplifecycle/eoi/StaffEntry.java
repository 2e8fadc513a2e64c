package org.bsplifecycle.eoi;

import java.time.Instant;
import org.bsplifecycle.programme.ApplicationWindow;

/** That staff enter an expression of interest for a partnership: for the window of that number, and why. */
public record StaffEntry(int window, String reason) {

    static String inWords(ApplicationWindow window, Instant now) {
        String when = now.isAfter(window.deadline())
                ? ", after its deadline"
                : now.isBefore(window.opens()) ? ", before it opened" : "";
        return "Expression of interest entered for the partnership, for window %d%s".formatted(window.number(), when);
    }
}
