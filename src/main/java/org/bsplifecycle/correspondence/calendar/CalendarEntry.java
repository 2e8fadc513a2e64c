package org.bsplifecycle.correspondence.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * An appointment for the recipient's calendar. The entry of a later mail with the same uid and a higher sequence takes
 * its place, or takes it away.
 */
public record CalendarEntry(
        String uid, int sequence, boolean cancelled, Instant starts, Duration lasts, String summary, String place) {}
