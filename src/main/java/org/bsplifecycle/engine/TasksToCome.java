package org.bsplifecycle.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;

/** Knows tasks that a date will bring, because nobody has done what was waited for. Modules with such tasks have a bean of this type. */
public interface TasksToCome {

    /**
     * Each task with the moments at which it begins and is due; it has no id and nobody has it.
     *
     * @param only the one BSP that is asked for; empty for all
     */
    List<OpenTask> until(Instant end, Optional<BspReference> only);
}
