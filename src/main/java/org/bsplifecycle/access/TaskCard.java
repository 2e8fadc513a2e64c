package org.bsplifecycle.access;

/** Which BSP a task is about. */
public record TaskCard(String task, String reference, String area) {}
