package org.bsplifecycle.microsite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.bsplifecycle.settings.Website;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The learning reports as PDF. A browser asks each time whether its copy is still right: a report may be withdrawn. */
@RestController
class LearningReportPdf {

    private final PublishedReports reports;
    private final ITemplateEngine pages;
    private final AccessiblePdf pdf;
    private final Website website;

    LearningReportPdf(PublishedReports reports, ITemplateEngine pages, AccessiblePdf pdf, Website website) {
        this.reports = reports;
        this.pages = pages;
        this.pdf = pdf;
        this.website = website;
    }

    @GetMapping("/learning-reports/{slug}.pdf")
    ResponseEntity<byte[]> read(@PathVariable String slug) {
        String page = page(reports.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache())
                // Weak: two nodes make the same pages, but not the same bytes.
                .eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(page.getBytes(StandardCharsets.UTF_8))))
                .header("Content-Disposition", inline(slug))
                .body(pdf.of(page));
    }

    private String page(PublishedReport report) {
        String address = website.page("/learning-reports/" + report.slug());
        return pages.process(
                "microsite/learningReportPdf", new Context(Locale.UK, Map.of("report", report, "address", address)));
    }

    private static String inline(String slug) {
        return ContentDisposition.inline().filename(slug + ".pdf").build().toString();
    }
}
