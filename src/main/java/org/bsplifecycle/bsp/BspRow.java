package org.bsplifecycle.bsp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads a BSP from its row. */
final class BspRow {

    static final String SELECT = """
            select b.*, array(select a.authority from bsp.bsp_authority a
                where a.reference = b.reference order by a.authority) as authorities
            from bsp.bsp b""";

    private BspRow() {}

    static Bsp read(ResultSet row, int n) throws SQLException {
        return new Bsp(
                new BspReference(row.getString("reference")),
                row.getString("programme_year"),
                row.getString("partnership"),
                PartnershipType.valueOf(row.getString("partnership_type")),
                Scope.valueOf(row.getString("scope")),
                row.getString("area"),
                row.getString("region"),
                List.of((String[]) row.getArray("authorities").getArray()),
                code(BspType.class, row.getString("type")),
                row.getString("type_reason"),
                new Focus(
                        code(ChangeGoal.class, row.getString("primary_goal")),
                        code(ChangeGoal.class, row.getString("secondary_goal")),
                        row.getString("focus_qualifier")),
                row.getString("change_goal"),
                Phase.valueOf(row.getString("phase")),
                Status.valueOf(row.getString("status")),
                row.getString("implementation_lead"),
                row.getString("delivery_partner"),
                instant(row, "received_at"),
                instant(row, "accepted_at"),
                instant(row, "initiated_at"),
                row.getObject("planned_start", LocalDate.class),
                row.getObject("planned_end", LocalDate.class),
                row.getObject("delivery_started_on", LocalDate.class),
                row.getObject("delivery_ended_on", LocalDate.class),
                instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
