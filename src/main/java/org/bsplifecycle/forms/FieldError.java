package org.bsplifecycle.forms;

/** What is wrong with one answer, in a sentence that says what to do. */
public record FieldError(String key, String sentence) {}
