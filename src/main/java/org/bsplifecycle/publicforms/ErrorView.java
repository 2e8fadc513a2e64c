package org.bsplifecycle.publicforms;

/** A line of the error summary: what is wrong, and the id of the box it is about. */
public record ErrorView(String target, String sentence) {}
