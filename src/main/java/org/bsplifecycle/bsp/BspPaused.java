package org.bsplifecycle.bsp;

/** A BSP rests from now on. Told in the same transaction, after everything of it has been stopped. */
public record BspPaused(BspReference reference) {}
