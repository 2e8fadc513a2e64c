package org.bsplifecycle.personaldata;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Lets go of the rows that one statement finds, so that what is shown as due is what goes.
 *
 * @param <K> what tells the rows apart
 */
public abstract class OldRows<K> implements RetentionRule {

    private final JdbcClient db;
    private final DataKind kind;
    private final Class<K> type;
    private final String old;

    /**
     * @param old the SQL that finds the rows, each as {@code key} and its project's {@code reference}, {@code null} where
     *     it belongs to none; it knows the moment as {@code :before}
     */
    protected OldRows(JdbcClient db, DataKind kind, Class<K> type, String old) {
        this.db = db;
        this.kind = kind;
        this.type = type;
        this.old = old;
    }

    @Override
    public DataKind kind() {
        return kind;
    }

    @Override
    public List<Due> due(Instant before) {
        return sql("select reference, count(*) as rows from (%s) old group by reference order by reference", before)
                .query(Due.class)
                .list();
    }

    @Override
    public int purge(Instant before, int most) {
        List<K> gone = sql("select key from (%s) old limit :most", before)
                .param("most", most)
                .query(type)
                .list();
        if (!gone.isEmpty()) {
            letGo(gone);
        }
        return gone.size();
    }

    /** These rows must not be found again. */
    protected abstract void letGo(List<K> keys);

    private StatementSpec sql(String around, Instant before) {
        return db.sql(around.formatted(old)).param("before", Timestamp.from(before));
    }
}
