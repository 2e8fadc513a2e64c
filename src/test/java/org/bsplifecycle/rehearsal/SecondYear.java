package org.bsplifecycle.rehearsal;

import java.util.List;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Focus;

/** The twenty projects of the programme's second year, for tests that count them. */
public final class SecondYear {

    private SecondYear() {}

    public record Row(String area, String region, BspType type, List<String> authorities, Focus focus) {}

    public static List<Row> rows() {
        return AppendixRow.all().stream()
                .map(row -> new Row(row.area(), row.region(), row.type(), row.authorities(), row.focus()))
                .toList();
    }
}
