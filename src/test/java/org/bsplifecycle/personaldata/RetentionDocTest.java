package org.bsplifecycle.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the data protection officer reads is what the server does. */
class RetentionDocTest {

    @Test
    void kindsPeriodsAndWordsAreThoseOfTheCode() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("docs/retention.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.split("\\|"))
                        .map(String::strip)
                        .skip(1)
                        .limit(4)
                        .toList())
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(DataKind.values())
                        .map(kind -> List.of(
                                "`" + kind.setting() + "`",
                                kind.words(),
                                kind.usual().isEmpty() ? "-" : written(kind),
                                kind.from()))
                        .toList());
    }

    /** Months as months: {@code P12M}, not a year. */
    private static String written(DataKind kind) {
        return kind.usual().orElseThrow().toString();
    }
}
