package org.bsplifecycle.forms;

import java.util.List;
import java.util.stream.Stream;

/** The questions among the parts of a form. */
final class Fields {

    private Fields() {}

    static List<Field> of(List<Component> components) {
        return in(components).toList();
    }

    private static Stream<Field> in(List<Component> components) {
        return components.stream().flatMap(component -> {
            if (component instanceof Group group) {
                return in(group.components());
            }
            return component instanceof Field field ? Stream.of(field) : Stream.of();
        });
    }
}
