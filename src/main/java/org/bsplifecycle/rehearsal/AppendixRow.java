package org.bsplifecycle.rehearsal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.bsp.Focus;
import org.springframework.core.io.ClassPathResource;

/**
 * A row of Appendix 1 of the annual learning report 2020-21 (lines 96 to 116), with the authorities behind its count and
 * where it stands in the rehearsal: SCOPING, DELIVERY, LEARNING or CLOSED.
 */
record AppendixRow(
        BspReference reference,
        BspType type,
        String region,
        String area,
        List<String> authorities,
        Focus focus,
        String stands) {

    static List<AppendixRow> all() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("rehearsal/appendix-1.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(AppendixRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AppendixRow of(CSVRecord row) {
        return new AppendixRow(
                new BspReference(row.get("reference")),
                BspType.valueOf(row.get("type")),
                row.get("region"),
                row.get("area"),
                List.of(row.get("authorities").split("; ")),
                new Focus(goal(row.get("primaryGoal")), goal(row.get("secondaryGoal")), orNull(row.get("qualifier"))),
                row.get("stands"));
    }

    private static ChangeGoal goal(String code) {
        return code.isEmpty() ? null : ChangeGoal.valueOf(code);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
