package org.bsplifecycle.bsp;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A BSP rests since then.
 *
 * @param reason a code
 * @param expectedResume the day on which it goes on by itself; null when nobody knows yet
 */
public record Pause(BspReference reference, String reason, Instant pausedAt, LocalDate expectedResume) {}
