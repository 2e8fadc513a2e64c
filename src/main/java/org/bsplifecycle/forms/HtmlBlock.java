package org.bsplifecycle.forms;

/** Markup for Tasklist alone; public pages leave it out. */
public record HtmlBlock(String id, Condition hide) implements Component {}
