package org.bsplifecycle.bench;

import java.util.List;

/** The middle one of a few rounds. */
final class Median {

    private Median() {}

    static double of(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
