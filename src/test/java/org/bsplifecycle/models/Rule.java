package org.bsplifecycle.models;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that every diagram keeps to, and where one does not, in words. */
public record Rule(String says, Function<Model, Stream<String>> faults) {

    /** What breaks the rule; empty when nothing does. */
    public List<String> broken(Model model) {
        return faults.apply(model).toList();
    }
}
