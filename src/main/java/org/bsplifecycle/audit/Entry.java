package org.bsplifecycle.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A line of the log; {@code about}, {@code reference} and {@code why} may be null. */
record Entry(long id, Instant at, String who, Deed what, String about, String reference, String why) {

    static Entry of(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                Deed.valueOf(row.getString("what")),
                row.getString("about"),
                row.getString("reference"),
                row.getString("why"));
    }
}
