package org.bsplifecycle.forms;

import org.springframework.core.ResolvableType;

/**
 * What takes the answers of a form.
 *
 * @param <A> a record whose components are exactly the keys of the form's fields
 */
public interface Answered<A extends Record> {

    /** The record that it says it takes. */
    @SuppressWarnings("unchecked")
    default Class<A> answers() {
        return (Class<A>) ResolvableType.forClass(Answered.class, getClass()).resolveGeneric();
    }
}
