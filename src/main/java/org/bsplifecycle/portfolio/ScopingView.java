package org.bsplifecycle.portfolio;

import java.util.List;
import org.bsplifecycle.scoping.ScopeVersion;

/** How a project found its question. {@code brief} is the summary of the evidence, null until it is written. */
record ScopingView(List<Meeting> meetings, String brief, List<Version> versions) {

    /** A meeting with its date and sectors in words; {@code nextSteps} may be null. */
    record Meeting(String heldOn, String how, String summary, String nextSteps) {}

    /** A version of the scope with its days in words. */
    record Version(ScopeVersion scope, String from, String until) {

        public String state() {
            return scope.agreedBy() != null ? "agreed" : scope.sentBack() != null ? "came back" : "in progress";
        }
    }

    public boolean isEmpty() {
        return meetings.isEmpty() && brief == null && versions.isEmpty();
    }
}
