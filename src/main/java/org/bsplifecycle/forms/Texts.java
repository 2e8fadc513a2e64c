package org.bsplifecycle.forms;

import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts among the parts of a form. */
final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}}");

    private Texts() {}

    /** The names of the facts that they show. */
    static Set<String> names(Collection<Component> components) {
        return markdown(components)
                .flatMap(text -> NAME.matcher(text).results())
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> markdown(Collection<Component> components) {
        return components.stream().flatMap(component -> {
            if (component instanceof Group group) {
                return markdown(group.components());
            }
            return component instanceof TextBlock text ? Stream.of(text.markdown()) : Stream.of();
        });
    }
}
