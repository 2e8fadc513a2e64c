package org.bsplifecycle.bsp;

import java.util.UUID;

/**
 * Somebody has taken another person's place in a BSP. Told in the same transaction: what the one was asked is now asked
 * of the other, under a link of their own.
 */
public record ContactReplaced(BspReference reference, UUID formerly, Contact now) {}
