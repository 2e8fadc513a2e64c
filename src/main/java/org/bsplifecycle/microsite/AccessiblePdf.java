package org.bsplifecycle.microsite;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Makes PDFs that everybody can read (PDF/UA-1: tagged, with title, language and bookmarks) out of well-formed HTML whose
 * only font is {@code Report}. Nothing is fetched for it, neither from the net nor from this machine.
 */
@Component
class AccessiblePdf {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** As long as there is memory to spare. */
    private final Map<String, byte[]> made = new ConcurrentReferenceHashMap<>();

    AccessiblePdf() {
        // It tells every step of its work.
        XRLog.setLoggingEnabled(false);
    }

    /** Makes one at a time: everybody may ask for them, and each takes a processor for a quarter of a second. */
    synchronized byte[] of(String html) {
        return made.computeIfAbsent(NOT_XML.matcher(html).replaceAll(""), AccessiblePdf::make);
    }

    private static byte[] make(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.useFastMode();
        pdf.useFont(() -> font("Regular"), "Report", 400, FontStyle.NORMAL, true);
        pdf.useFont(() -> font("Bold"), "Report", 700, FontStyle.NORMAL, true);
        for (var moment : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        pdf.withHtmlContent(html, null);
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String face) {
        return AccessiblePdf.class.getResourceAsStream("/liberation/LiberationSans-%s.ttf".formatted(face));
    }
}
