package org.bsplifecycle.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.http.server.PathContainer;
import org.springframework.util.StringUtils;

/** What somebody asks for, read from the address alone. */
final class Asked {

    private Asked() {}

    static Optional<Line> line(HttpServletRequest request, String who) {
        PathContainer path = PathContainer.parsePath(path(request));
        return Routes.ALL.stream()
                .flatMap(route ->
                        route.match(request.getMethod(), path).map(found -> line(request, who, route, found)).stream())
                .findFirst();
    }

    /** Its changes are in its transactions, all of them; without one nothing has changed. */
    static boolean ofTheEngine(HttpServletRequest request) {
        return path(request).startsWith("/camunda/");
    }

    private static Line line(HttpServletRequest request, String who, Route route, Map<String, String> path) {
        return new Line(
                who,
                searches(request, route) ? Deed.SEARCHED : route.deed(),
                route.thing(),
                path.getOrDefault("id", ofTheEngine(request) ? path(request).replaceFirst("/camunda/api", "") : null),
                reference(request, path),
                null,
                route.reads());
    }

    private static boolean searches(HttpServletRequest request, Route route) {
        return route.deed() == Deed.SAW_PORTFOLIO && StringUtils.hasText(request.getParameter("q"));
    }

    private static String reference(HttpServletRequest request, Map<String, String> path) {
        String named = path.get("reference");
        if (named == null && request.getMethod().equals("GET")) {
            named = request.getParameter("bsp");
        }
        return Optional.ofNullable(named)
                .map(String::strip)
                .filter(BspReference::isOne)
                .orElse(null);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
