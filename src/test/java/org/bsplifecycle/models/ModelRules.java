package org.bsplifecycle.models;

import java.util.List;
import java.util.stream.Stream;

/** All rules for one diagram. */
public final class ModelRules {

    public static final List<Rule> ALL = Stream.of(DrawingRules.ALL, FlowRules.ALL, StepRules.ALL, CallRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ModelRules() {}
}
