package org.bsplifecycle.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.AntPathMatcher;

/**
 * Who may do what: {@code docs/access.md} as the program reads it. The engine's authorisations are made from it, and
 * the test that tries every cell.
 */
record AccessTable(List<AccessRow> rows) {

    /** Keeps what it has taken apart: every page of staff asks a few times. */
    private static final AntPathMatcher PATTERNS = new AntPathMatcher();

    /** @throws BadAccessTable with file and line, if there is a mistake in it */
    static AccessTable read() {
        try {
            return AccessReader.read(
                    new ClassPathResource("access/access.md").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups' rights in the engine, one for each thing. */
    Collection<Right> rights(Map<String, String> filters) {
        Map<List<Object>, Right> rights = new LinkedHashMap<>();
        for (Asker asker : Asker.values()) {
            asker.group().stream()
                    .flatMap(group -> granted(asker).flatMap(right -> right.of(group, filters)))
                    .forEach(right ->
                            rights.merge(List.of(right.group(), right.kind(), right.id()), right, Right::with));
        }
        return rights.values();
    }

    private Stream<EngineRight> granted(Asker asker) {
        List<EngineRight> granted = rows.stream()
                .flatMap(row -> row.rights().stream().filter(right -> row.allows(asker, right.operation())))
                .toList();
        Optional<EngineRight> everything =
                granted.stream().filter(EngineRight::isEverything).findFirst();
        return everything.map(Stream::of).orElseGet(granted::stream);
    }

    /** Those that have any business at this address; as with {@link #doors}, the first row that fits is the one. */
    List<String> groupsAt(String address) {
        return rows.stream()
                .filter(row -> row.paths().stream().anyMatch(path -> PATTERNS.match(path, address)))
                .findFirst()
                .map(AccessRow::groups)
                .orElse(List.of());
    }

    /** Our pages below this address, in the order of the table: the first that fits is the one. */
    List<Door> doors(String below) {
        return rows.stream()
                .flatMap(row -> row.paths().stream()
                        .filter(path -> path.startsWith(below))
                        .map(path -> new Door(path, row.groups())))
                .toList();
    }
}
