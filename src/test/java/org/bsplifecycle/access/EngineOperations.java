package org.bsplifecycle.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every operation that the web applications offer, read from their annotations, so that none of them is forgotten. */
final class EngineOperations {

    private static final Map<String, Application> APPLICATIONS = Map.of(
            "/camunda/api/engine", new EngineRestApplication(),
            "/camunda/api/cockpit", new CockpitApplication(),
            "/camunda/api/admin", new AdminApplication(),
            "/camunda/api/tasklist", new TasklistApplication(),
            "/camunda/api/welcome", new WelcomeApplication());

    private final List<Operation> found = new ArrayList<>();
    private final Deque<Class<?>> within = new ArrayDeque<>();

    record Operation(String method, String path) {}

    static List<Operation> all() {
        EngineOperations operations = new EngineOperations();
        APPLICATIONS.forEach((base, application) -> application
                .getClasses()
                .forEach(resource -> operations.walk(
                        base + path(find(resource, Path.class).map(Path::value).orElse("")), resource)));
        return operations.found.stream().distinct().toList();
    }

    private void walk(String base, Class<?> resource) {
        if (within.contains(resource)) {
            return;
        }
        within.push(resource);
        for (Method method : resource.getMethods()) {
            Optional<String> path = find(method, Path.class).map(Path::value);
            Optional<HttpMethod> http = http(method);
            String at = base + path(path.orElse(""));
            if (http.isPresent()) {
                found.add(new Operation(http.get().value(), at));
            } else if (path.isPresent()) {
                walk(at, method.getReturnType());
            }
        }
        within.pop();
    }

    private static String path(String value) {
        String inner = value.replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "" : "/" + inner;
    }

    private static Optional<HttpMethod> http(Method method) {
        return declarations(method)
                .flatMap(one -> Arrays.stream(one.getAnnotations()))
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(one -> one != null)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> find(Method method, Class<A> annotation) {
        return declarations(method)
                .map(one -> one.getAnnotation(annotation))
                .filter(one -> one != null)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> find(Class<?> type, Class<A> annotation) {
        return types(type)
                .map(one -> one.getAnnotation(annotation))
                .filter(one -> one != null)
                .findFirst();
    }

    /** The method, and where a type above declares it: there the annotations are. */
    private static Stream<Method> declarations(Method method) {
        return types(method.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(one -> one.getName().equals(method.getName())
                                && Arrays.equals(one.getParameterTypes(), method.getParameterTypes())));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                types(type.getSuperclass()),
                                Arrays.stream(type.getInterfaces()).flatMap(EngineOperations::types)));
    }
}
