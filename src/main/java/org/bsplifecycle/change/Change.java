package org.bsplifecycle.change;

import java.util.Map;
import org.bsplifecycle.bsp.Bsp;

/** One kind of change. All but {@link #make} runs within a step of the process and touches only our tables. */
interface Change {

    ChangeKind kind();

    /** @throws org.bsplifecycle.engine.Refused when it makes no sense for the BSP as it stands */
    default void mayBeAsked(Bsp bsp) {}

    /** @throws org.bsplifecycle.engine.Refused naming the field, when it cannot be done as described */
    default void check(Bsp bsp, Map<String, String> details) {}

    /** Once it is agreed within the programme, before others are asked. */
    default void prepare(ChangeRequest request) {}

    /**
     * Makes it, in one transaction with the next step of the process and outside of the engine's commands. Tried again as
     * a whole when it fails.
     *
     * @throws org.bsplifecycle.engine.Refused when it can no longer be done
     */
    void make(ChangeRequest request);
}
