package org.bsplifecycle.personaldata;

import java.util.List;
import java.util.Set;

/**
 * What one module keeps of people. Every column of ours that holds text stands in one of these, as a place or as one that is
 * never personal. All that changes something joins the caller's transaction.
 */
public interface PersonalData {

    List<Place> places();

    /** Columns that hold codes or texts of ours and never a person's, as {@code table.column}. */
    default Set<String> notPersonal() {
        return Set.of();
    }

    /** What the people are called whom the module knows by name. */
    default Set<String> names() {
        return Set.of();
    }

    /** Who has this address, wherever; empty where the module knows nobody by name. */
    default List<Known> known(String address) {
        return List.of();
    }

    /** Everybody of this project. */
    default List<Known> peopleOf(String reference) {
        return List.of();
    }

    /** What is held on the person that does not name them, as rows that lead to them. */
    default List<Held> held(Whom whom) {
        return List.of();
    }

    /** Why the person cannot be erased yet. */
    default List<Obstacle> obstacles(String address) {
        return List.of();
    }

    /**
     * What it takes beside that the texts lose the person: nobody writes to them, and what leads to them ends. Done before
     * the texts are gone over.
     */
    default void erase(Whom whom) {}

    /** The people of this project have had their time. Done before the texts are gone over. */
    default void forget(String reference) {}

    /** This one person has had their time in their project. Done before the texts are gone over. */
    default void forget(Known person) {}
}
