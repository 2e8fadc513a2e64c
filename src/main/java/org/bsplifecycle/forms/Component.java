package org.bsplifecycle.forms;

/** One part of a form, in the order in which it is read. */
public sealed interface Component permits Field, Group, TextBlock, TableBlock, ExpressionBlock, HtmlBlock, Break {

    /** The id that the form gives it, unique within the form. */
    String id();

    /** When it is left out. */
    Condition hide();
}
