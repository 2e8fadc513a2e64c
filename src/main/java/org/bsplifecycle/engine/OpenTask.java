package org.bsplifecycle.engine;

import java.time.Instant;
import org.bsplifecycle.bsp.BspReference;

/**
 * A task that somebody has to do. {@code group}, {@code assignee} and {@code due} may be null, but never group and
 * assignee both; {@code assigneeName} is how people know the assignee, else the id.
 */
public record OpenTask(
        String taskId,
        BspReference reference,
        String process,
        String stem,
        String name,
        String group,
        String assignee,
        String assigneeName,
        Instant since,
        Instant due) {}
