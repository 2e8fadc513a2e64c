package org.bsplifecycle.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All kinds of change. */
@Component
class Changes {

    private final Map<ChangeKind, Change> byKind = new EnumMap<>(ChangeKind.class);

    Changes(List<Change> all) {
        all.forEach(change -> byKind.put(change.kind(), change));
        for (ChangeKind kind : ChangeKind.values()) {
            if (!byKind.containsKey(kind)) {
                throw new IllegalStateException(
                        "Nobody knows how to " + kind.label().toLowerCase());
            }
        }
    }

    Change of(ChangeKind kind) {
        return byKind.get(kind);
    }
}
