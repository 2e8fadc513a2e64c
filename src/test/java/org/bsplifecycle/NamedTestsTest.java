package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document names as its proof is there: each test and each method of it. */
class NamedTestsTest {

    /** {@code `LogInTest`}, {@code `LogInTest.endsEverywhere`}, and {@code `.another`} of the one named before. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*(?:Test|IT))?(?:\\.([a-z][A-Za-z]*))?`");

    private static final Map<String, String> SOURCES = sources();

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY.md", "docs/mail-faults.md", "docs/abuse-cases.md"})
    void areThere(String document) throws IOException {
        List<String> missing = new ArrayList<>();
        String last = "";
        for (Matcher named = NAMED.matcher(Files.readString(Path.of(document))); named.find(); ) {
            last = named.group(1) == null ? last : named.group(1);
            String source = SOURCES.getOrDefault(last, "");
            if (source.isEmpty() || named.group(2) != null && !source.contains("void " + named.group(2) + "(")) {
                missing.add(named.group() + " of " + last);
            }
        }

        assertThat(last).as("the tests that " + document + " names").isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            NamedTestsTest::read,
                            String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
