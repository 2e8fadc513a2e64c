package org.bsplifecycle.bsp;

/** A BSP's life has ended, whichever way. Told in the same transaction: open questions and surveys are called off. */
public record BspEnded(BspReference reference, Status how) {}
