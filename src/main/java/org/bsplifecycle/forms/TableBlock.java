package org.bsplifecycle.forms;

import java.util.List;
import java.util.Map;

/** Facts in rows; the source names the fact that holds them. */
public record TableBlock(String id, String label, String source, List<Column> columns, Condition hide)
        implements Component {

    /** A column: the key within a row, and its heading. */
    public record Column(String key, String label) {}

    /** The cells of the fact that the table shows, row by row; empty cells are empty strings. */
    public List<List<String>> rows(Map<String, ?> facts) {
        if (!(facts.get(source) instanceof Iterable<?> rows)) {
            return List.of();
        }
        var cells = new java.util.ArrayList<List<String>>();
        for (Object row : rows) {
            if (row instanceof Map<?, ?> map) {
                cells.add(columns.stream().map(column -> cell(map, column)).toList());
            }
        }
        return cells;
    }

    private static String cell(Map<?, ?> row, Column column) {
        Object value = row.get(column.key());
        return value == null ? "" : value.toString();
    }
}
