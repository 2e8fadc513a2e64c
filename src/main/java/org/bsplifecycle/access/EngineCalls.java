package org.bsplifecycle.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What people do with the engine through Tasklist and Cockpit. Everything else is closed before the engine hears of it:
 * it acts before it asks in places (a refused execution of a job counts as a failed one). Whether this person may do
 * this with that thing, the engine still asks.
 */
final class EngineCalls {

    private static final String ENGINE = "/camunda/api/engine/engine/*";

    static final RequestMatcher ALL = new AntPathRequestMatcher("/camunda/api/engine/**");

    /** Not even for administrators, beyond what is {@link #OFFERED}: tasks go their way and nothing is measured here. */
    static final RequestMatcher CLOSED = anyOf(
            Stream.of("/task/**", "/metrics/**", "/external-task/fetchAndLock").map(EngineCalls::any));

    private static final List<String> QUERIES = List.of(
            "/task",
            "/execution",
            "/external-task",
            "/process-instance",
            "/variable-instance",
            "/job",
            "/job-definition",
            "/user",
            "/group",
            "/history/activity-instance",
            "/history/detail",
            "/history/external-task-log",
            "/history/job-log",
            "/history/process-instance",
            "/history/task",
            "/history/variable-instance");

    private static final Stream<RequestMatcher> ACTIONS = Stream.of(
            on(POST, "/filter/*/list"),
            on(POST, "/filter/*/count"),
            on(POST, "/filter/*/singleResult"),
            on(POST, "/identity/password-policy"),
            on(POST, "/process-definition/*/submit-form"),
            on(POST, "/process-definition/key/*/submit-form"),
            on(PUT, "/user/*/credentials"),
            on(POST, "/task/*/claim"),
            on(POST, "/task/*/unclaim"),
            on(POST, "/task/*/assignee"),
            on(POST, "/task/*/submit-form"),
            on(POST, "/task/*/comment/create"),
            on(PUT, "/task/*"),
            on(PUT, "/job/*/retries"));

    /** Of which account, says the variable. */
    static final RequestMatcher PASSWORD = on(PUT, "/user/{user}/credentials");

    static final RequestMatcher OFFERED =
            anyOf(Stream.of(reads(), queries(), ACTIONS).flatMap(calls -> calls));

    /** Of what is offered, that of the jobs: the engine shows those of no process, its own clean-up, to everybody. */
    static final RequestMatcher OFFERED_TO_STAFF = new AndRequestMatcher(
            OFFERED,
            anyOf(Stream.of("/job/**", "/job-definition/**", "/history/job-log/**")
                    .map(EngineCalls::any)));

    private EngineCalls() {}

    private static Stream<RequestMatcher> reads() {
        RequestMatcher measurements = any("/metrics/**");
        return Stream.of(GET, HEAD, OPTIONS)
                .map(method -> new AntPathRequestMatcher("/camunda/api/engine/**", method.name()))
                .map(read -> request -> read.matches(request) && !measurements.matches(request));
    }

    private static Stream<RequestMatcher> queries() {
        return QUERIES.stream().flatMap(query -> Stream.of(on(POST, query), on(POST, query + "/count")));
    }

    private static AntPathRequestMatcher on(HttpMethod method, String path) {
        return new AntPathRequestMatcher(ENGINE + path, method.name());
    }

    private static RequestMatcher any(String path) {
        return new AntPathRequestMatcher(ENGINE + path);
    }

    private static RequestMatcher anyOf(Stream<RequestMatcher> matchers) {
        return new OrRequestMatcher(matchers.toList());
    }
}
