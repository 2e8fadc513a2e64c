package org.bsplifecycle.journey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What our files say to the program that opens them. */
final class Exported {

    private Exported() {}

    static List<String> cells(String csv) {
        try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return rows.stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
