package org.bsplifecycle.scoping;

import java.time.LocalDate;
import java.util.List;

/** A meeting that looked for the question and the goal. Who was there is kept by sector, never by name. */
public record ScopingMeeting(
        LocalDate heldOn, SessionFormat format, List<String> sectors, String summary, String nextSteps) {}
