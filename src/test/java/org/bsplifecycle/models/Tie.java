package org.bsplifecycle.models;

import java.util.Set;
import java.util.TreeSet;

/** Something that the diagrams owe, and what is there of its kind. */
public record Tie(String says, Set<String> owed, Set<String> there) {

    public Set<String> missing() {
        Set<String> missing = new TreeSet<>(owed);
        missing.removeAll(there);
        return missing;
    }

    public Set<String> orphaned() {
        Set<String> orphaned = new TreeSet<>(there);
        orphaned.removeAll(owed);
        return orphaned;
    }
}
