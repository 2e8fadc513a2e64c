package org.bsplifecycle.personaldata;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table in which something about people stands or may stand.
 *
 * @param table with its schema
 * @param title what a row is, in words
 * @param about whether a row is about one person, so that all of it is that person's; else only the text that names them
 * @param closed whether nobody may read what it says: that somebody is named is shown, the text is not
 * @param bsp how a row leads to its project's reference, as SQL; null where it does not
 * @param names columns that hold a person's name or how somebody is called, and nothing else
 * @param texts columns in which somebody may be named
 * @param json the same, as JSON
 */
public record Place(
        String table,
        String title,
        DataKind kind,
        boolean about,
        boolean closed,
        String bsp,
        List<String> names,
        List<String> texts,
        List<String> json) {

    /** A table of ours with a column {@code reference}. */
    public static Place of(DataKind kind, String title, String table) {
        return new Place("bsp." + table, title, kind, false, false, "reference", List.of(), List.of(), List.of());
    }

    /** The same table; a row of it is about one person. */
    public Place aboutOne() {
        return new Place(table, title, kind, true, closed, bsp, names, texts, json);
    }

    public Place leadingTo(String sql) {
        return new Place(table, title, kind, about, closed, sql, names, texts, json);
    }

    /** The same table; nobody reads what stands there. */
    public Place closedToAll() {
        return new Place(table, title, kind, about, true, bsp, names, texts, json);
    }

    /** People of the partnership by name, who go with all other people of the project. */
    public Place names(String... columns) {
        return new Place(table, title, kind, about, closed, bsp, List.of(columns), texts, json);
    }

    public Place texts(String... columns) {
        return new Place(table, title, kind, about, closed, bsp, names, List.of(columns), json);
    }

    public Place json(String... columns) {
        return new Place(table, title, kind, about, closed, bsp, names, texts, List.of(columns));
    }

    public List<String> columns() {
        return Stream.of(names, texts, json).flatMap(List::stream).toList();
    }
}
