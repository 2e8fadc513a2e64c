package org.bsplifecycle.portfolio.returns;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.csv.Cell;

/** Appendix 1 of the annual learning report: its five columns, its order and its wording (lines 96 to 116). */
final class Appendix {

    private static final String[] COLUMNS = {"Type", "Region", "Local Area", "No. of LAs participating", "Focus"};

    /** The report's own names for three regions. */
    private static final Map<String, String> AS_PRINTED = Map.of(
            "East of England", "Eastern",
            "London", "Greater London",
            "Yorkshire and The Humber", "Yorkshire and Humber");

    private Appendix() {}

    static String csv(YearReturn year) {
        StringWriter text = new StringWriter();
        try (CSVPrinter out = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (Bsp bsp : year.bsps()) {
                out.printRecord(
                        bsp.type().label(),
                        Cell.safe(region(bsp)),
                        Cell.safe(bsp.area()),
                        bsp.authorities().size(),
                        Cell.safe(bsp.focus().inWords()));
            }
            out.printRecord("Total", "", "", year.participations(), "");
            for (String warning : year.warnings()) {
                out.printRecord("Please note", "", Cell.safe(warning), "", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String region(Bsp bsp) {
        return bsp.region() == null ? "" : AS_PRINTED.getOrDefault(bsp.region(), bsp.region());
    }
}
