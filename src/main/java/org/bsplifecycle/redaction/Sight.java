package org.bsplifecycle.redaction;

/**
 * What would go from one place.
 *
 * @param kind in words
 * @param project its reference; null where it belongs to none
 * @param text null where only who wrote it may read it
 */
record Sight(String kind, String project, Excerpt text) {}
