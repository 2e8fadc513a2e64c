package org.bsplifecycle.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
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

    /** Nothing is measured here, and there are no cases: the engine stumbles over the question. */
    private static final List<String> ABSENT = List.of(
            "/metrics/**",
            "/case-instance/**",
            "/case-execution/**",
            "/history/case-instance/**",
            "/history/case-activity-instance/**");

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

    /** Not even for administrators, beyond what is {@link #OFFERED}: tasks go their way. */
    static final RequestMatcher CLOSED =
            anyOf(Stream.concat(Stream.of("/task/**", "/external-task/fetchAndLock"), ABSENT.stream())
                    .map(EngineCalls::any));

    static final RequestMatcher PROFILE = on(PUT, "/user/*/profile");

    static final RequestMatcher OFFERED =
            anyOf(Stream.of(reads(), queries(), ACTIONS).flatMap(calls -> calls));

    private static final RequestMatcher GROUPS_OF_ONE = any("/identity/groups");

    /** Of what is offered, that of the jobs: the engine shows those of no process, its own clean-up, to everybody. */
    static final RequestMatcher OFFERED_TO_STAFF = new AndRequestMatcher(
            OFFERED,
            anyOf(Stream.concat(
                    Stream.of("/job/**", "/job-definition/**", "/history/job-log/**", "/history/cleanup/**")
                            .map(EngineCalls::any),
                    Stream.of(EngineCalls::asksForTheGroupsOfAnother))));

    private EngineCalls() {}

    private static boolean asksForTheGroupsOfAnother(HttpServletRequest request) {
        return GROUPS_OF_ONE.matches(request)
                && !Objects.equals(request.getParameter("userId"), request.getRemoteUser());
    }

    private static Stream<RequestMatcher> reads() {
        RequestMatcher absent = anyOf(ABSENT.stream().map(EngineCalls::any));
        return Stream.of(GET, HEAD, OPTIONS)
                .map(method -> new AntPathRequestMatcher("/camunda/api/engine/**", method.name()))
                .map(read -> request -> read.matches(request) && !absent.matches(request));
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
