package org.bsplifecycle.budget;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in everything that some tables keep: each column of text, JSON or bytes. */
public final class Words {

    private static final List<String> TYPES = List.of("character varying", "text", "jsonb", "json", "bytea", "ARRAY");

    private final JdbcClient db;

    public Words(JdbcClient db) {
        this.db = db;
    }

    /** The columns that have the word, in tables whose names are like this. */
    public List<String> columnsWith(String word, String schema, String tables) {
        return db
                .sql("""
                        select c.table_name, c.column_name, c.data_type from information_schema.columns c
                        where c.table_schema = ? and c.table_name like ? and c.data_type in (:types)""".replace(":types", "'" + String.join("', '", TYPES) + "'"))
                .params(schema, tables)
                .query((row, n) -> new Column(schema, row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> has(column, word))
                .map(Column::toString)
                .toList();
    }

    private boolean has(Column column, String word) {
        String text = column.type().equals("bytea") ? "encode(%s, 'escape')" : "%s::text";
        return db.sql("select exists (select 1 from %s.%s where %s ilike ?)"
                        .formatted(column.schema(), column.table(), text.formatted(column.name())))
                .param("%" + word + "%")
                .query(Boolean.class)
                .single();
    }

    private record Column(String schema, String table, String name, String type) {

        @Override
        public String toString() {
            return table + "." + name;
        }
    }
}
