package org.bsplifecycle.personaldata;

import java.util.Objects;

/**
 * One thing that is held on a person.
 *
 * @param reference the project's; null where it belongs to none
 * @param field which part of it, in words
 * @param text what it says, in words
 */
public record Held(DataKind kind, String title, String reference, String field, String text) {

    /** Whether both are the same text of the same project, found in two ways. */
    boolean says(Held other) {
        return kind == other.kind && Objects.equals(reference, other.reference) && text.equals(other.text);
    }
}
