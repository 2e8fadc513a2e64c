package org.bsplifecycle.publicforms;

/** A date in the three boxes it is typed into. */
public record DateView(String day, String month, String year) {}
