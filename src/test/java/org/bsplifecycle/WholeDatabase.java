package org.bsplifecycle;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, the engine's and the sessions' included, as a dump would write it. */
public final class WholeDatabase {

    private final JdbcClient db;

    public WholeDatabase(JdbcClient db) {
        this.db = db;
    }

    /** The tables in which the text stands somewhere, whatever the case. */
    public List<String> tablesWith(String text) {
        return tables().stream().filter(table -> holds(table, text)).toList();
    }

    private List<String> tables() {
        return db.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1""").query(String.class).list();
    }

    private boolean holds(String table, String text) {
        StringBuilder row = new StringBuilder("t::text");
        db.sql("""
                select column_name from information_schema.columns
                where table_schema || '.' || table_name = ? and data_type = 'bytea'""")
                .param(table)
                .query(String.class)
                .list()
                .forEach(bytes ->
                        row.append(" || coalesce(encode(t.").append(bytes).append(", 'escape'), '')"));
        return db.sql("select exists (select 1 from %s t where position(? in lower(%s)) > 0)".formatted(table, row))
                .param(text.toLowerCase(java.util.Locale.ROOT))
                .query(Boolean.class)
                .single();
    }
}
