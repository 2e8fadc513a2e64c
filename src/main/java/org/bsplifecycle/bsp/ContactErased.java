package org.bsplifecycle.bsp;

/**
 * Somebody whom a running BSP cannot do without was erased. Told in the same transaction: mail to the role waits until
 * somebody has found another person.
 *
 * @param stand what stands in the place of the address now; no mail reaches it
 */
public record ContactErased(BspReference reference, String stand) {}
