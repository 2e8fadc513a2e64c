package org.bsplifecycle.personaldata;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has had its time.
 *
 * @param reference the project's; null where it belongs to none
 * @param rows how many rows would go or lose their people
 */
public record Due(String reference, long rows) {

    /**
     * How many rows of each project have had their time.
     *
     * @param reference the SQL of a row's project, {@code null} where it belongs to none
     * @param old the SQL that finds the rows, from its "from" on; it knows the moment as {@code :before}
     */
    public static List<Due> count(JdbcClient db, String reference, String old, Instant before) {
        return db.sql("select %s as project, count(*) as rows %s group by project order by project"
                        .formatted(reference, old))
                .param("before", Timestamp.from(before))
                .query((row, n) -> new Due(row.getString("project"), row.getLong("rows")))
                .list();
    }
}
