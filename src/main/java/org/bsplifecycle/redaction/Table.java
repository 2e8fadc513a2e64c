package org.bsplifecycle.redaction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table with text in it.
 *
 * @param project the SQL that finds the project of a row
 * @param only which rows are data
 * @param counts whether the engine counts the changes of a row, to notice somebody else's
 */
record Table(String schema, String name, List<Column> columns, String project, String only, boolean counts) {

    /**
     * In words, as people know what is in it.
     *
     * @param titles what its module calls a row of it, by full name
     */
    String inWords(Map<String, String> titles) {
        String words = name.replace('_', ' ');
        return schema.equals("bsp")
                ? titles.getOrDefault(fullName(), Character.toUpperCase(words.charAt(0)) + words.substring(1))
                : "Tasks and processes";
    }

    String fullName() {
        return schema + "." + name;
    }

    String quoted() {
        return "\"%s\".\"%s\"".formatted(schema, name);
    }

    /** Rows that may hold the passage, with their place in the table. */
    String rows() {
        return "select t.ctid::text as \"row\", (%s) as project, %s from %s t where %s and (%s)"
                .formatted(
                        project,
                        columns.stream().map(Column::quoted).collect(Collectors.joining(", ")),
                        quoted(),
                        only,
                        columns.stream().map(Column::mayHold).collect(Collectors.joining(" or ")));
    }

    String update(List<Column> changed) {
        return "update %s set %s%s where ctid = cast(? as tid)"
                .formatted(
                        quoted(),
                        changed.stream()
                                .map(column -> column.quoted() + " = " + column.parameter())
                                .collect(Collectors.joining(", ")),
                        counts ? ", rev_ = rev_ + 1" : "");
    }
}
