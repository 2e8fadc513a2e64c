package org.bsplifecycle.personaldata;

/**
 * One thing that is held on a person.
 *
 * @param reference the project's; null where it belongs to none
 * @param field which part of it, as the table calls it
 */
public record Held(DataKind kind, String title, String reference, String field, String text) {}
