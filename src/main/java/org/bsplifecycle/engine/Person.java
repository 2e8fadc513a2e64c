package org.bsplifecycle.engine;

/** A member of the staff or a delivery partner, as the log-in knows them. */
public record Person(String userId, String name, String email) {}
