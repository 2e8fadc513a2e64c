package org.bsplifecycle.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row whose cells fit together, or none. */
record CheckedRow(String what, Set<Operation> can, Map<Asker, Set<Operation>> may) {

    CheckedRow {
        if (can.isEmpty()) {
            throw new IllegalArgumentException("“%s” can be nothing".formatted(what));
        }
        may.forEach((asker, operations) -> {
            if (!can.containsAll(operations)) {
                throw new IllegalArgumentException(
                        "%s may do more with “%s” than can be done (%s)".formatted(asker.title(), what, can));
            }
        });
    }

    AccessRow at(List<String> paths, List<EngineRight> rights) {
        rights.forEach(this::mustFit);
        return new AccessRow(what, paths, rights, can, may);
    }

    /** The engine's rights belong to groups, and all delivery partners are in one. */
    private void mustFit(EngineRight right) {
        if (!can.contains(right.operation())) {
            throw new IllegalArgumentException("%s is for an operation that “%s” has not".formatted(right, what));
        }
        if (may(Asker.PARTNER_OF_IT, right) != may(Asker.ANOTHER_PARTNER, right)) {
            throw new IllegalArgumentException(
                    "%s would be given to all delivery partners, not to a project's own".formatted(right));
        }
    }

    private boolean may(Asker asker, EngineRight right) {
        return may.get(asker).contains(right.operation());
    }
}
