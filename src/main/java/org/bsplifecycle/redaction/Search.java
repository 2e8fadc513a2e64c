package org.bsplifecycle.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds every row of every table that holds a passage. */
@Component
class Search {

    private final JdbcClient db;
    private final Tables tables;

    Search(JdbcClient db, Tables tables) {
        this.db = db;
        this.tables = tables;
    }

    Map<Table, List<Row>> rowsWith(Passage passage) {
        Sieve sieve = Sieve.of(passage);
        Map<Table, List<Row>> found = new LinkedHashMap<>();
        for (Table table : tables.all()) {
            List<Row> rows = new ArrayList<>(db.sql(table.rows())
                    .param("beginning", sieve.beginning())
                    .param("cutOff", sieve.cutOff())
                    .query((row, n) -> Row.of(table, row, new Values(passage)))
                    .list());
            rows.removeIf(row -> row.changed().isEmpty());
            if (!rows.isEmpty()) {
                found.put(table, rows);
            }
        }
        return found;
    }
}
