package org.bsplifecycle.personaldata;

/**
 * One thing that is held on a person.
 *
 * @param reference the project's; null where it belongs to none
 * @param field which part of it, in words
 * @param text what it says, in words
 */
public record Held(DataKind kind, String title, String reference, String field, String text) {}
