package org.bsplifecycle.bsp;

import java.util.UUID;

/** A person of the partnership in one role of one BSP. {@code jobTitle}, {@code organisation} and {@code sector} may be null. */
public record Contact(
        UUID id, ContactRole role, String name, String email, String jobTitle, String organisation, String sector) {}
