package org.bsplifecycle.personaldata;

import java.util.UUID;

/** A person as a project knows them. */
public record Known(UUID id, String reference, String name, String address) {}
