package org.bsplifecycle.change;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * What somebody asked to be changed.
 *
 * @param details the answers of its form, by key
 * @param decidedBy who approved or refused it; null while nobody has, and when nobody had to
 * @param note why it was refused; null otherwise
 */
public record ChangeRequest(
        UUID id,
        BspReference reference,
        ChangeKind kind,
        String askedBy,
        Map<String, String> details,
        String decidedBy,
        String note) {

    String detail(String key) {
        return details.get(key);
    }
}
