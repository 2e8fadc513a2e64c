package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.EngineOperations.Operation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address of the server without a log-in: the public ones answer, the others say nothing. */
@BspTest
class EveryPathTest {

    /** Of our own addresses, those of {@code SECURITY.md}: the list that is meant for everybody. */
    private static final Set<String> PUBLIC = Set.of(
            "/",
            "/accessibility",
            "/privacy",
            "/login",
            "/login/refused",
            "/error",
            "/learning-reports",
            "/learning-reports/feed.atom",
            "/learning-reports/{slug}",
            "/learning-reports/{slug}.pdf",
            "/respond/{token}",
            "/survey/{token}",
            "/survey/{token}/unsubscribe");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired
    ResourcePatternResolver files;

    @Test
    void ofOurs() {
        List<Operation> ours = pages.getHandlerMethods().keySet().stream()
                .flatMap(EveryPathTest::operations)
                .filter(one -> !PUBLIC.contains(one.path()))
                .filter(one -> !one.path().startsWith("/expression-of-interest"))
                .toList();

        assertThat(ours).hasSizeGreaterThan(30);
        assertThat(open(ours)).isEmpty();
    }

    @Test
    void ofTheEngineAndItsWebApplications() {
        List<Operation> engines = EngineOperations.all();

        assertThat(engines).hasSizeGreaterThan(390);
        assertThat(open(engines))
                .as("whoever is not logged in may log out: nothing happens")
                .containsExactly("POST /camunda/api/admin/auth/user/none/logout: 204");
    }

    @Test
    void ofTheWebApplicationsFiles() throws Exception {
        List<Operation> all = new ArrayList<>();
        for (Resource file : files.getResources("classpath*:/META-INF/resources/webjars/camunda/**")) {
            String path = file.getURL().getPath().replaceFirst(".*/META-INF/resources/webjars", "");
            if (!path.endsWith("/")) {
                all.add(new Operation("GET", path));
            }
        }

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(open(all)).isEmpty();
    }

    @Test
    void ofWhatWatchesTheServer() {
        assertThat(open(Stream.of(
                                "/actuator",
                                "/actuator/env",
                                "/actuator/beans",
                                "/actuator/heapdump",
                                "/actuator/sbom",
                                "/actuator/health/db",
                                "/engine-rest/engine",
                                "/h2-console")
                        .map(path -> new Operation("GET", path))
                        .toList()))
                .isEmpty();
        assertThat(new Visitor(port).get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    /** Those that do not ask for a log-in and do not refuse. */
    private Set<String> open(List<Operation> operations) {
        Visitor nobody = new Visitor(port);
        Set<String> open = new TreeSet<>();
        for (Operation one : operations) {
            String path = one.path().replaceAll("\\{[^}]*}", "none").replaceAll("\\*+", "none");
            HttpResponse<String> answer = nobody.send(nobody.request(path.replace(" ", "%20"))
                    .header("Content-Type", "application/json")
                    .method(one.method(), BodyPublishers.ofString(one.method().equals("GET") ? "" : "{}")));
            if (!isRefused(answer)) {
                open.add("%s %s: %d".formatted(one.method(), path, answer.statusCode()));
            }
        }
        return open;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 302 -> answer.headers().firstValue("Location").orElse("").endsWith("/login");
            case 401, 403, 404, 405, 415 -> true;
            default -> false;
        };
    }

    private static Stream<Operation> operations(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Operation(method.name(), path)));
    }
}
