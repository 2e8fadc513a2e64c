package org.bsplifecycle.correspondence;

/** Somebody who gets a mail: in which role, at which address, under which name (null when nobody told us). */
public record Recipient(String role, String address, String name) {}
