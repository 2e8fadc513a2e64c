package org.bsplifecycle.prompt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;

/** Knows questions that will be asked by themselves, because a date comes. A phase that asks on a date has a bean of this type. */
public interface QuestionsToCome {

    /** @param kind the question's stem */
    record ToAsk(BspReference reference, String kind, Instant when) {}

    /** @param only the one BSP that is asked for; empty for all */
    List<ToAsk> until(Instant end, Optional<BspReference> only);
}
