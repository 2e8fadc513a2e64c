package org.bsplifecycle.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.settings.CannotStart;

/** The table of the settings that leads from the provider's groups to ours. What it does not name opens nothing. */
class ProviderGroups {

    private final Map<String, List<String>> theirs;

    /** @throws CannotStart for a group that we do not have: nobody would notice until somebody misses it */
    ProviderGroups(Map<String, List<String>> table) {
        this.theirs =
                table.entrySet().stream().collect(Collectors.toMap(line -> ours(line.getKey()), Map.Entry::getValue));
    }

    /** Ours, for what the provider sent: a list, one group, or anything else. */
    Set<String> of(Object claim) {
        Collection<?> sent = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return theirs.entrySet().stream()
                .filter(line -> line.getValue().stream().anyMatch(sent::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return theirs.values().stream().allMatch(List::isEmpty);
    }

    /** Environment variables know neither capitals nor dashes. */
    private static String ours(String typed) {
        return Groups.names().keySet().stream()
                .filter(group -> plain(group).equals(plain(typed)))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "bsp.oidc.groups." + typed + " names no group of ours.",
                        "Use one of "
                                + String.join(", ", new TreeSet<>(Groups.names().keySet())) + "."));
    }

    private static String plain(String group) {
        return group.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
