package org.bsplifecycle.microsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@BspTest
class LearningReportPdfTest {

    private static final String HOSTILE =
            "</p><script>alert(1)</script> & &amp; ${7*7} \uFFFE 'quoted' £5 in Ŵrexham\n\nThe second paragraph.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    AccessiblePdf pdf;

    @Test
    void itSaysTheSameAsThePageWithTitleLanguageAndBookmarks() throws Exception {
        String slug = approved(ReportAnswer.APPROVE, "It began in Sampleshire.").published("Beyond eighteen & on");
        HttpResponse<byte[]> answer = get(slug);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"" + slug + ".pdf\"");
        try (PDDocument read = Loader.loadPDF(answer.body())) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Beyond eighteen & on");
            assertThat(read.getDocumentInformation().getSubject()).isEqualTo("What others can take from it.");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(read.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .startsWith("In short", "Where we started", "The question");
            assertThat(text(read))
                    .contains("Learning report, first edition", "It began in Sampleshire.", "Words first")
                    .contains("/learning-reports/" + slug, "Page 1 of 1");
        }
    }

    @Test
    void everybodyCanReadIt() throws Exception {
        byte[] report = get(approved(ReportAnswer.APPROVE, HOSTILE).published()).body();

        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(report), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(check -> check.getRuleId() + " " + check.getMessage())
                    .isEmpty();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    @Test
    void whatSomebodyTypedStaysWhatTheyTyped() throws Exception {
        byte[] report = get(approved(ReportAnswer.APPROVE, HOSTILE).published()).body();

        try (PDDocument read = Loader.loadPDF(report)) {
            assertThat(text(read).replaceAll("\\s+", " "))
                    .contains("</p><script>alert(1)</script> & &amp; ${7*7}")
                    .contains("'quoted' £5 in Ŵrexham The second paragraph.");
        }
    }

    @Test
    void whatIsNotPublishedHasNoPdf() throws Exception {
        PublishingReport report = approved(ReportAnswer.APPROVE, "It began.");
        assertThat(get(report.slug).statusCode()).isEqualTo(404);

        report.published();
        assertThat(get(report.slug).statusCode()).isEqualTo(200);

        report.withheld();
        assertThat(get(report.slug).statusCode()).isEqualTo(404);
        assertThat(get("nothing-of-that-name").statusCode()).isEqualTo(404);
    }

    @Test
    void aReportWithoutNamesNamesNoArea() throws Exception {
        String slug = approved(ReportAnswer.APPROVE_ANONYMISED, "It began in Sampleshire.")
                .published();

        try (PDDocument read = Loader.loadPDF(get(slug).body())) {
            assertThat(text(read)).contains("A local area").doesNotContain("Sampleshire");
        }
    }

    @Test
    void whoHasThisEditionIsNotSentItAgain() throws Exception {
        PublishingReport report = approved(ReportAnswer.APPROVE, "It began.");
        report.published("First words");
        String edition = get(report.slug).headers().firstValue("ETag").orElseThrow();
        assertThat(get(report.slug, edition).statusCode()).isEqualTo(304);

        report.published("Other words");
        assertThat(get(report.slug, edition).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsFetchedForIt() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            String there =
                    "http://127.0.0.1:%d/x".formatted(elsewhere.getAddress().getPort());
            pdf.of("""
                    <html lang="en-GB"><head><title>T</title><link rel="stylesheet" href="%1$s.css"/>
                    <style>@import url("%1$s.css"); body { font: 11pt Report; background: url("%1$s.png") }</style></head>
                    <body><p>Words <img src="%1$s.png" alt="a picture"/></p></body></html>""".formatted(there));
        } finally {
            elsewhere.stop(0);
        }

        assertThat(asked).hasValue(0);
    }

    private PublishingReport approved(ReportAnswer answer, String context) {
        String comment = answer == ReportAnswer.APPROVE ? null : "Not our name";
        return new PublishingReport(beans).approved(answer, comment, context);
    }

    private static String text(PDDocument read) throws IOException {
        return new PDFTextStripper().getText(read);
    }

    private HttpResponse<byte[]> get(String slug, String... ifNoneMatch) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/learning-reports/%s.pdf".formatted(port, slug)));
        for (String edition : ifNoneMatch) {
            request.header("If-None-Match", edition);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
