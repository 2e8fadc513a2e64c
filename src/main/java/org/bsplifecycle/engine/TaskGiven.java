package org.bsplifecycle.engine;

import java.time.Instant;
import org.bsplifecycle.bsp.BspReference;

/**
 * Somebody has a task from now on; published in the transaction in which they get it.
 *
 * @param due null for never
 * @param by who gave it to them, themselves when they took it; null for the engine
 */
public record TaskGiven(
        BspReference reference, String taskId, String stem, String name, Instant due, String assignee, String by) {}
