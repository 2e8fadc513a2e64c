package org.bsplifecycle.publicforms;

/** The link was replaced because a colleague answers now. Its page says so and does not name them. Answered with 410. */
public class LinkSuperseded extends LinkOver {}
