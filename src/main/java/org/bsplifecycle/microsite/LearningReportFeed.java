package org.bsplifecycle.microsite;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bsplifecycle.settings.Website;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published learning reports as an Atom feed (RFC 4287), newest first. */
@RestController
class LearningReportFeed {

    private final PublishedReports reports;
    private final Clock clock;
    private final Website website;

    LearningReportFeed(PublishedReports reports, Clock clock, Website website) {
        this.reports = reports;
        this.clock = clock;
        this.website = website;
    }

    /** Whatever the reader says it accepts: a feed is all there is at this address. */
    @GetMapping("/learning-reports/feed.atom")
    ResponseEntity<byte[]> feed() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(out, "title", "Learning reports");
        element(out, "id", website.page("/learning-reports"));
        element(out, "updated", clock.instant().toString());
        for (PublishedReport report : reports.all()) {
            entry(out, report);
        }
        out.writeEndDocument();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void entry(XMLStreamWriter out, PublishedReport report) throws XMLStreamException {
        String address = website.page("/learning-reports/" + report.slug());
        out.writeStartElement("entry");
        element(out, "title", report.title());
        element(out, "id", address);
        element(
                out,
                "updated",
                report.publishedOn().atStartOfDay().toInstant(ZoneOffset.UTC).toString());
        element(out, "summary", report.summary());
        out.writeEmptyElement("link");
        out.writeAttribute("href", address);
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
