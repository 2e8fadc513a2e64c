package org.bsplifecycle.forms;

/** A pause between parts: a line, or only room. */
public record Break(String id, boolean line, Condition hide) implements Component {}
