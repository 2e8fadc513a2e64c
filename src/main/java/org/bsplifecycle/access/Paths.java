package org.bsplifecycle.access;

import java.util.List;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that access tells apart. What is not public needs a log-in. */
final class Paths {

    static final String LOGIN = "/login";
    /** Where a refused log-in is forwarded to; not {@link #LOGIN}, or it would be taken for the next try. */
    static final String LOGIN_REFUSED = "/login/refused";

    /** Where those are forwarded to whom the provider sent and we do not let in. */
    static final String NO_ENTRY = "/login/no-entry";

    /** Where a log-out is forwarded to that goes on at the provider. */
    static final String LOGGED_OUT = "/login/out";

    /** Where people change their own password. */
    static final String PASSWORD = "/password";

    static final String TASKLIST = "/camunda/app/tasklist/";
    static final String STAFF_START = "/staff";

    /** Of everybody's pages those that belong to both, staff and public. */
    static final RequestMatcher SHARED = anyOf(
            "/accessibility",
            "/privacy",
            "/assets/**",
            "/webjars/govuk-frontend/**",
            "/favicon.ico",
            "/robots.txt",
            "/actuator/health");

    /** Of everybody's pages those that are for the public. */
    static final RequestMatcher FOR_THE_PUBLIC = anyOf(
            "/",
            "/expression-of-interest",
            "/expression-of-interest/**",
            "/respond/**",
            "/survey/**",
            "/learning-reports",
            "/learning-reports/**");

    static final RequestMatcher PUBLIC = new OrRequestMatcher(FOR_THE_PUBLIC, SHARED, anyOf(LOGIN));

    static final RequestMatcher API = anyOf("/api", "/api/**");
    static final RequestMatcher WEBAPPS = anyOf("/camunda", "/camunda/**");
    static final RequestMatcher WEBAPP_API = anyOf("/camunda/api/**");
    /** The pages of the web applications; their parts have names with a dot, and may be kept. */
    static final RequestMatcher WEBAPP_PAGES = new RegexRequestMatcher("/camunda/app/[^.]*", null);

    /** Camunda stumbles over one that it does not have. */
    static final RequestMatcher NO_WEBAPP =
            new RegexRequestMatcher("/camunda/app/(?!(admin|cockpit|tasklist|welcome)(/|$)).+", null);

    /** What is there for people with an account. Any other address that is not public is none. */
    static final RequestMatcher WITH_ACCOUNT = anyOf("/staff", "/staff/**", PASSWORD, "/logout", "/actuator/**");

    static final RequestMatcher SETUP = anyOf("/camunda/api/admin/setup", "/camunda/api/admin/setup/**");
    static final RequestMatcher WEBAPP_LOGOUT =
            new AntPathRequestMatcher("/camunda/api/admin/auth/user/*/logout", "POST");

    /** What is open before the first password is changed: the change, the way out, and what is everybody's. */
    static final RequestMatcher WITH_FIRST_PASSWORD =
            new OrRequestMatcher(anyOf(PASSWORD, "/logout"), WEBAPP_LOGOUT, PUBLIC);

    private Paths() {}

    /** Ant patterns, because others do not see the webapps' servlets. */
    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(List.of(patterns).stream()
                .<RequestMatcher>map(AntPathRequestMatcher::new)
                .toList());
    }
}
