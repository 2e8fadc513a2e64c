package org.bsplifecycle.scoping;

/** One version of a scope. {@code sentBack} is what was asked for when it came back, {@code agreedBy} who agreed; each may be null. */
public record ScopeVersion(int n, ScopeText text, String sentBack, String agreedBy) {}
