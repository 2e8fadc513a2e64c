package org.bsplifecycle.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of object, and who may do what with it: a line of {@code docs/access.md}.
 *
 * @param paths the pages of ours that show it, as Ant patterns
 * @param rights the engine's rights that open it
 * @param can what can be done with it at all
 */
record AccessRow(
        String what, List<String> paths, List<EngineRight> rights, Set<Operation> can, Map<Asker, Set<Operation>> may) {

    boolean allows(Asker asker, Operation operation) {
        return may.get(asker).contains(operation);
    }

    /** Those that have any business with it. */
    List<String> groups() {
        return Arrays.stream(Asker.values())
                .filter(asker -> !may.get(asker).isEmpty())
                .flatMap(asker -> asker.group().stream())
                .toList();
    }
}
