package org.bsplifecycle.redaction;

import java.util.List;

/**
 * Where a passage stands, for whoever decides whether it goes.
 *
 * @param places how often, by kind
 * @param sights what would go, that of other projects first
 * @param known whether it is the name of somebody whom we write to or work with, or a part of it
 */
record Finding(List<Place> places, List<Sight> sights, boolean known) {

    private static final int SHOWN = 50;

    public List<Sight> shown() {
        return sights.subList(0, Math.min(SHOWN, sights.size()));
    }

    public int notShown() {
        return Math.max(0, sights.size() - SHOWN);
    }

    public int others() {
        return places.stream().mapToInt(Place::others).sum();
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }
}
