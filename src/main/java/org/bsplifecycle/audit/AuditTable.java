package org.bsplifecycle.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bsplifecycle.csv.Cell;

/**
 * The log as a table, newest first, times in UK time; as long as it is, a thousand lines in
 * memory. Accounts as they are called, and nobody's name: it goes where we do not see it.
 */
final class AuditTable {

    private static final int AT_A_TIME = 1000;
    private static final String[] COLUMNS = {
        "When (UK time)", "Account", "What", "Project", "About", "Why", "Code of what"
    };

    private AuditTable() {}

    static void write(Entries entries, Wanted wanted, AuditWords words, Writer to) throws IOException {
        CSVPrinter out = new CSVPrinter(
                to, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
        long before = Long.MAX_VALUE;
        List<Entry> some;
        do {
            some = entries.newest(wanted, before, AT_A_TIME);
            for (Entry one : some) {
                out.printRecord(
                        words.whenInTables(one.at()),
                        Cell.safe(one.who()),
                        one.what().label(),
                        text(one.reference()),
                        text(words.about(one.about())),
                        text(one.why()),
                        one.what());
                before = one.id();
            }
        } while (some.size() == AT_A_TIME);
        out.flush();
    }

    private static String text(String value) {
        return value == null ? "" : Cell.safe(value);
    }
}
