package org.bsplifecycle.redaction;

/**
 * In how many rows of one kind a passage stands.
 *
 * @param kind in words
 * @param here in this project
 * @param others in other projects
 * @param elsewhere in what belongs to no project
 */
record Place(String kind, int here, int others, int elsewhere) {

    Place and(Place more) {
        return new Place(kind, here + more.here, others + more.others, elsewhere + more.elsewhere);
    }

    public int all() {
        return here + others + elsewhere;
    }
}
