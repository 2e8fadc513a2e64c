package org.bsplifecycle.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tables of {@code docs/access.md}. Every line that begins with a bar belongs to one of them, and every one of
 * them has the same columns; between them stands what people read.
 */
final class AccessReader {

    static final String FILE = "docs/access.md";

    private static final List<String> FIRST_COLUMNS = List.of("What", "Where", "Can be");

    private final List<AccessRow> rows = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private List<Asker> askers = List.of();

    private AccessReader() {}

    /** @throws BadAccessTable at the first mistake */
    static AccessTable read(String markdown) {
        AccessReader reader = new AccessReader();
        List<String> lines = markdown.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            try {
                reader.take(lines.get(number - 1));
            } catch (IllegalArgumentException mistake) {
                throw new BadAccessTable(number, mistake.getMessage());
            }
        }
        if (reader.rows.isEmpty()) {
            throw new BadAccessTable(lines.size(), "There is no table");
        }
        return new AccessTable(List.copyOf(reader.rows));
    }

    private void take(String line) {
        if (!line.startsWith("|")) {
            askers = List.of();
        } else if (askers.isEmpty()) {
            askers = askers(cells(line));
        } else if (!line.matches("[|: -]+")) {
            takeRow(cells(line));
        }
    }

    private static List<Asker> askers(List<String> header) {
        if (header.size() < FIRST_COLUMNS.size()
                || !header.subList(0, FIRST_COLUMNS.size()).equals(FIRST_COLUMNS)) {
            throw new IllegalArgumentException("A table begins with the columns " + FIRST_COLUMNS);
        }
        List<Asker> askers = header.stream()
                .skip(FIRST_COLUMNS.size())
                .map(title -> Asker.of(title)
                        .orElseThrow(() -> new IllegalArgumentException("There is nobody called " + title)))
                .toList();
        if (askers.size() != Asker.values().length || new HashSet<>(askers).size() != askers.size()) {
            throw new IllegalArgumentException("A table has one column for each of "
                    + Arrays.stream(Asker.values()).map(Asker::title).toList());
        }
        return askers;
    }

    private void takeRow(List<String> cells) {
        if (cells.size() != FIRST_COLUMNS.size() + askers.size()) {
            throw new IllegalArgumentException("%d cells where there are %d columns"
                    .formatted(cells.size(), FIRST_COLUMNS.size() + askers.size()));
        }
        if (!names.add(cells.get(0))) {
            throw new IllegalArgumentException("“%s” stands here twice".formatted(cells.get(0)));
        }
        Map<Asker, Set<Operation>> may = new EnumMap<>(Asker.class);
        for (int column = 0; column < askers.size(); column++) {
            may.put(askers.get(column), AccessCell.operations(cells.get(FIRST_COLUMNS.size() + column)));
        }
        rows.add(new CheckedRow(cells.get(0), AccessCell.operations(cells.get(2)), may)
                .at(AccessCell.paths(cells.get(1)), AccessCell.rights(cells.get(1))));
    }

    private static List<String> cells(String line) {
        if (!line.endsWith("|")) {
            throw new IllegalArgumentException("The last cell has no end");
        }
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
