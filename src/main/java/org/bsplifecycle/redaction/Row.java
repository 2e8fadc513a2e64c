package org.bsplifecycle.redaction;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A row that holds the passage, and what its columns are to hold instead of what was seen. */
record Row(String place, String project, Map<Column, Object> changed, List<Excerpt> seen) {

    static Row of(Table table, ResultSet row, Values values) throws SQLException {
        Map<Column, Object> changed = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            Object value = row.getObject(column.name());
            Optional<?> left = value == null ? Optional.empty() : without(column, row, values);
            left.ifPresent(better -> changed.put(column, better));
        }
        return new Row(row.getString("row"), row.getString("project"), changed, values.seen());
    }

    private static Optional<?> without(Column column, ResultSet row, Values values) throws SQLException {
        return switch (column.kind()) {
            case TEXT, JSON -> text(column, row.getString(column.name()), values);
            case BYTES -> values.bytes(row.getBytes(column.name()));
            case LIST -> list(row.getArray(column.name()), values);
        };
    }

    private static Optional<String> text(Column column, String value, Values values) {
        boolean full = column.longest() > 0 && value.length() >= column.longest();
        return values.text(value, full)
                .map(left -> column.alone() ? "removed-" + UUID.randomUUID() : left)
                .map(left -> column.longest() > 0 && left.length() > column.longest()
                        ? left.substring(0, column.longest())
                        : left);
    }

    private static Optional<String[]> list(Array value, Values values) throws SQLException {
        String[] texts = (String[]) value.getArray();
        boolean changed = false;
        for (int i = 0; i < texts.length; i++) {
            Optional<String> left = texts[i] == null ? Optional.empty() : values.text(texts[i], false);
            changed |= left.isPresent();
            texts[i] = left.orElse(texts[i]);
        }
        return changed ? Optional.of(texts) : Optional.empty();
    }
}
