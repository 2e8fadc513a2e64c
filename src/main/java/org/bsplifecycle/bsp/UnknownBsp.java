package org.bsplifecycle.bsp;

/** No BSP has this reference. */
public class UnknownBsp extends RuntimeException {

    public UnknownBsp(BspReference reference) {
        super("There is no BSP %s.".formatted(reference));
    }
}
