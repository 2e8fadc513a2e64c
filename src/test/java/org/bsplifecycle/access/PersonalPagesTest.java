package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is somebody's own, or the staff's, is in no search engine, in no cache, and told to no other site. */
@BspTest
class PersonalPagesTest {

    private static final List<String> FOR_EVERYBODY =
            List.of("/", "/accessibility", "/privacy", "/learning-reports", "/expression-of-interest", "/error");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void robotsAreAskedToStayAway() {
        List<String> barred = new Visitor(port)
                .get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();

        assertThat(addresses())
                .filteredOn(path -> !FOR_EVERYBODY.contains(path) && !path.startsWith("/learning-reports/"))
                .hasSizeGreaterThan(30)
                .allMatch(path -> barred.stream().anyMatch(path::startsWith));
        assertThat(barred).contains("/expression-of-interest?").noneMatch(FOR_EVERYBODY::contains);
    }

    @Test
    void aPageBehindALinkIsKeptAndIndexedNowhereAndTellsNobodyItsAddress() {
        List<String> personal = addresses().stream()
                .filter(path -> path.contains("{token}") || path.contains("/received/"))
                .map(path -> path.replaceAll("\\{[^}]*}", "A".repeat(43)))
                .toList();

        assertThat(personal).hasSizeGreaterThanOrEqualTo(4);
        personal.forEach(this::isPrivate);
        isPrivate("/expression-of-interest?draft=" + "A".repeat(43));
    }

    @Test
    void ourOwnPagesSayItToo() {
        for (String path : List.of("/login", "/respond/none", "/survey/none")) {
            assertThat(new Visitor(port).get(path).body())
                    .as(path)
                    .contains("<meta name=\"robots\" content=\"noindex\">");
        }
        for (String path : List.of("/", "/learning-reports", "/accessibility")) {
            assertThat(new Visitor(port).get(path).body()).as(path).doesNotContain("noindex");
        }
    }

    private List<String> addresses() {
        return pages.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .distinct()
                .toList();
    }

    private void isPrivate(String path) {
        HttpResponse<String> answer = new Visitor(port).get(path);
        assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).as(path).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("X-Robots-Tag")).as(path).containsExactly("noindex");
    }
}
