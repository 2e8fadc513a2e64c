package org.bsplifecycle.forms;

/** Words to read, in a small part of Markdown; {@code {{name}}} stands for a fact. */
public record TextBlock(String id, String markdown, Condition hide) implements Component {}
