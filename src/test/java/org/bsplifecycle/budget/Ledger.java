package org.bsplifecycle.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what each step of a story cost: its statements, and what the server itself says about writing. */
public final class Ledger {

    private final Statements statements;
    private final JdbcClient db;
    private final List<Cost> costs = new ArrayList<>();

    public Ledger(ApplicationContext beans) {
        this.statements = beans.getBean(Statements.class);
        this.db = beans.getBean(JdbcClient.class);
    }

    /** Does the step and writes down what it cost. */
    public void step(String name, Runnable work) {
        Position before = position();
        Statements.Said said = statements.of(work);
        Position after = position();
        costs.add(new Cost(
                name,
                said.statements(),
                said.roundTrips(),
                after.transactions() - before.transactions(),
                after.wal() - before.wal()));
    }

    public List<Cost> costs() {
        return List.copyOf(costs);
    }

    public long sum(ToLongFunction<Cost> what) {
        return costs.stream().mapToLong(what).sum();
    }

    /** How many rows there are in each table, the engine's and ours. */
    public Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        db.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema in ('public', 'bsp') and table_type = 'BASE TABLE'""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        db.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    /** Only a transaction that writes gets a number; looking at the next one takes none. */
    private Position position() {
        return db.sql("""
                select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as transactions,
                    (pg_current_wal_insert_lsn() - '0/0')::bigint as wal""").query(Position.class).single();
    }

    private record Position(long transactions, long wal) {}
}
