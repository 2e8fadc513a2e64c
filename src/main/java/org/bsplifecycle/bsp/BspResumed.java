package org.bsplifecycle.bsp;

/**
 * A BSP goes on. Told in the same transaction: whoever keeps a date of it gives back the working time that was lost.
 *
 * @param workingDays how many working days it rested
 */
public record BspResumed(BspReference reference, int workingDays) {}
