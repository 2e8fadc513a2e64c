package org.bsplifecycle.personaldata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A table in which something about people stands or may stand.
 *
 * @param table with its schema
 * @param title what a row is, in words
 * @param about whether a row is about one person, so that all of it is that person's; else only the text that names them
 * @param closed whether nobody may read what it says: that somebody is named is shown, the text is not
 * @param bsp how a row leads to its project's reference, as SQL; null where it does not
 * @param only which rows are data, as SQL
 * @param parts the columns in which somebody may be named, and how each keeps its text
 */
public record Place(
        String table,
        String title,
        DataKind kind,
        boolean about,
        boolean closed,
        String bsp,
        String only,
        Map<String, Part> parts) {

    /** How a column keeps its text. */
    public enum Form {
        /** A person's name or how somebody is called, and nothing else. */
        NAME,
        TEXT,
        JSON,
        BYTES
    }

    /**
     * A column.
     *
     * @param label what it is called where people read it
     * @param words what it says, as people read it
     */
    public record Part(Form form, String label, UnaryOperator<String> words) {

        static Part of(Form form, String column) {
            return new Part(
                    form,
                    Label.of(column),
                    form == Form.JSON || form == Form.BYTES ? AnswersInWords::of : UnaryOperator.identity());
        }
    }

    /** A table of ours with a column {@code reference}. */
    public static Place of(DataKind kind, String title, String table) {
        return new Place("bsp." + table, title, kind, false, false, "reference", "true", Map.of());
    }

    /** A table of whatever schema, of which only some rows are data. */
    public static Place of(DataKind kind, String title, String table, String only) {
        return new Place(table, title, kind, false, false, null, only, Map.of());
    }

    /** The same table; a row of it is about one person. */
    public Place aboutOne() {
        return new Place(table, title, kind, true, closed, bsp, only, parts);
    }

    public Place leadingTo(String sql) {
        return new Place(table, title, kind, about, closed, sql, only, parts);
    }

    /** The same table; nobody reads what stands there. */
    public Place closedToAll() {
        return new Place(table, title, kind, about, true, bsp, only, parts);
    }

    /** People of the partnership by name, who go with all other people of the project. */
    public Place names(String... columns) {
        return with(Form.NAME, columns);
    }

    public Place texts(String... columns) {
        return with(Form.TEXT, columns);
    }

    /** The same, as JSON. */
    public Place json(String... columns) {
        return with(Form.JSON, columns);
    }

    /** The same, as bytes. */
    public Place bytes(String... columns) {
        return with(Form.BYTES, columns);
    }

    private Place with(Form form, String... columns) {
        Map<String, Part> all = new LinkedHashMap<>(parts);
        List.of(columns).forEach(column -> all.put(column, Part.of(form, column)));
        return new Place(table, title, kind, about, closed, bsp, only, all);
    }

    /** The same table; this column is called so where people read it. */
    public Place calling(String column, String label) {
        return calling(column, label, parts.get(column).words());
    }

    /** The same; and what it keeps, a code maybe, is said so. */
    public Place calling(String column, String label, UnaryOperator<String> words) {
        Map<String, Part> all = new LinkedHashMap<>(parts);
        all.put(column, new Part(parts.get(column).form(), label, words));
        return new Place(table, title, kind, about, closed, bsp, only, all);
    }

    public List<String> columns() {
        return List.copyOf(parts.keySet());
    }

    /** The columns that hold a person's name and nothing else. */
    List<String> names() {
        return columns().stream()
                .filter(column -> parts.get(column).form() == Form.NAME)
                .toList();
    }

    /** The SQL that reads a column as text. */
    String text(String column) {
        return parts.get(column).form() == Form.BYTES
                ? "coalesce(bsp.as_text(%1$s), encode(%1$s, 'escape'))".formatted(column)
                : column + "::text";
    }

    /** The SQL of what a column holds when the pattern is gone from it; bytes that are no text go whole. */
    String without(String column) {
        String left = "regexp_replace(%s, :pattern, :gone, 'gi')";
        return switch (parts.get(column).form()) {
            case NAME, TEXT -> left.formatted(text(column));
            case JSON -> left.formatted(text(column)) + "::jsonb";
            case BYTES ->
                ("case when %s ~* :pattern then convert_to(coalesce(" + left + ", :gone), 'UTF8') else %s end")
                        .formatted(text(column), "bsp.as_text(" + column + ")", column);
        };
    }
}
