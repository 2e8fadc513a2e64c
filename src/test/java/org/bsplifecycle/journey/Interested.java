package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bsplifecycle.eoi.Section;
import org.bsplifecycle.eoi.web.Writer;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Page;

/** People who ask for support, and who repeat what they did when the server was gone before it answered. */
final class Interested {

    /** A server may take its time to start where much else runs. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final int port;
    private final List<Section> sections = sections();
    private final AtomicInteger repeated = new AtomicInteger();

    Interested(int port) {
        this.port = port;
    }

    /** Writes all sections, sends them, and reads the reference on the page that follows. */
    String asks(Map<String, Object> answers) {
        Writer writer = patiently(() -> new Writer(port, sections));
        patiently(() -> writer.writes(answers));
        HttpResponse<String> sent = sends(writer);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String address = sent.headers().firstValue("Location").orElseThrow();
        String reference = address.substring(address.lastIndexOf('/') + 1);
        HttpResponse<String> shown = patiently(() -> writer.follow(sent));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(reference);
        return reference;
    }

    /** How many pressed the last button again, because the connection broke. */
    int repeated() {
        return repeated.get();
    }

    private HttpResponse<String> sends(Writer writer) {
        AtomicInteger presses = new AtomicInteger();
        HttpResponse<String> sent = patiently(() -> {
            presses.incrementAndGet();
            return writer.sends();
        });
        if (presses.get() > 1) {
            repeated.incrementAndGet();
        }
        return sent;
    }

    private static <T> T patiently(Supplier<T> step) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return step.get();
            } catch (IllegalStateException e) {
                if (!(e.getCause() instanceof IOException) || System.nanoTime() > until) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Section> sections() {
        try {
            Form form = Form.parse(
                    Files.readString(Path.of("forms/eoi/expressionOfInterest.form")), java.time.Clock.systemUTC());
            List<Section> sections = new ArrayList<>();
            for (Page page : form.pages()) {
                sections.add(new Section(sections.size() + 1, page));
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
