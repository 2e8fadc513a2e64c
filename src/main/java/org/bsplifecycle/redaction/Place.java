package org.bsplifecycle.redaction;

import org.bsplifecycle.bsp.BspReference;

/**
 * In how many rows of one kind a passage stands.
 *
 * @param kind in words
 * @param here in this project
 * @param others in other projects
 * @param elsewhere in what belongs to no project
 */
record Place(String kind, int here, int others, int elsewhere) {

    static Place of(String kind, String project, BspReference reference) {
        boolean here = reference.value().equals(project);
        boolean nowhere = project == null;
        return new Place(kind, here ? 1 : 0, here || nowhere ? 0 : 1, nowhere ? 1 : 0);
    }

    Place and(Place more) {
        return new Place(kind, here + more.here, others + more.others, elsewhere + more.elsewhere);
    }

    public int all() {
        return here + others + elsewhere;
    }
}
