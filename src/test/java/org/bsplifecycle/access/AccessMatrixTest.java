package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Tries every cell of {@code docs/access.md} over the network: everybody, with everything, by everything that can be done
 * with it. What was tried and what came out stands in {@code target/access-matrix.txt}.
 */
@BspTest
class AccessMatrixTest {

    private static final Path REPORT = Path.of("target", "access-matrix.txt");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    AccessTable table;

    private final List<String> report = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();
    private int cells;
    private int requests;

    @Test
    void everyRowIsTried() {
        assertThat(table.rows())
                .extracting(AccessRow::what, AccessRow::can)
                .containsExactlyInAnyOrderElementsOf(Probes.all().entrySet().stream()
                        .map(probes -> tuple(probes.getKey(), probes.getValue().operations()))
                        .toList());
    }

    @Test
    void everyCellIsAsItSays() throws IOException {
        try (MatrixStory story = new MatrixStory(beans)) {
            Map<Asker, Visit> visits = new EnumMap<>(Asker.class);
            Arrays.stream(Asker.values())
                    .forEach(asker -> visits.put(asker, Visit.of(asker, new Visitor(port), story)));
            story.lookRound(visits.get(Asker.MANAGERS).visitor());
            for (AccessRow row : table.rows()) {
                row.can().forEach(operation -> visits.values().forEach(visit -> tryOut(row, operation, visit)));
            }
        }
        report.add("%d cells, %d requests, %d deviations".formatted(cells, requests, deviations.size()));
        Files.write(REPORT, Stream.concat(report.stream(), deviations.stream()).toList());

        assertThat(deviations).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(1_000);
    }

    private void tryOut(AccessRow row, Operation operation, Visit visit) {
        boolean allowed = row.allows(visit.asker(), operation);
        List<Probe> probes = Probes.all().get(row.what()).to(operation).stream()
                .filter(probe -> !allowed || probe.harmless())
                .toList();
        List<String> given = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Probe probe : probes) {
            HttpResponse<String> answer = probe.ask().apply(visit);
            requests++;
            boolean gives = probe.gives().test(visit, answer);
            (gives ? given : refused).add(said(probe, answer));
            if (!gives && !Probe.isRefusal(answer)) {
                deviations.add("%s, %s, %s: fails with %s"
                        .formatted(row.what(), operation, visit.asker(), said(probe, answer)));
            }
        }
        cells++;
        boolean asItSays =
                allowed ? !given.isEmpty() && (operation == Operation.WRITE || refused.isEmpty()) : given.isEmpty();
        report.add("%s | %s | %s | %s | %s"
                .formatted(
                        row.what(),
                        operation,
                        visit.asker(),
                        allowed ? "may" : "may not",
                        asItSays ? "as it says" : "DEVIATES"));
        if (!asItSays) {
            deviations.add("%s, %s, %s %s, but: %s"
                    .formatted(
                            row.what(),
                            operation,
                            visit.asker(),
                            allowed ? "may" : "may not",
                            allowed ? "refused " + refused : "given " + given));
        }
    }

    private static String said(Probe probe, HttpResponse<String> answer) {
        String body = answer.body().replaceAll("\\s+", " ");
        return "%s: %d %s"
                .formatted(probe.request(), answer.statusCode(), body.substring(0, Math.min(120, body.length())));
    }
}
