package org.bsplifecycle.forms;

/** A value worked out from the answers and shown, never answered. */
public record ExpressionBlock(String id, String key, Condition hide) implements Component {}
