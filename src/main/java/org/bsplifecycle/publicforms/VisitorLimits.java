package org.bsplifecycle.publicforms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever sends too many answers, guesses links or guesses passwords. Passwords and links that are right are not
 * counted: a whole office may share one address. Nor does anybody wait for what was guessed elsewhere, or a stranger could
 * keep an administrator out.
 */
final class VisitorLimits extends OncePerRequestFilter {

    private final Limits limits;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    VisitorLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (Stream.of("/respond/", "/survey/").anyMatch(path::startsWith)) {
            guessed(Map.of(Limit.WRONG_LINKS, ""), Trouble.OVER.status(), request, response, chain);
        } else if (isPublicForm(path, request)) {
            form(request, response, chain);
        } else if (isLogIn(path, request)) {
            guessed(
                    Map.of(Limit.WRONG_PASSWORDS, "", Limit.WRONG_PASSWORDS_FOR_ONE, account(request)),
                    Trouble.SIGN_IN.status(),
                    request,
                    response,
                    chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPublicForm(String path, HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && path.startsWith("/expression-of-interest");
    }

    private static boolean isLogIn(String path, HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                        && (path.equals("/login") || path.startsWith("/camunda/api/admin/auth/user/"))
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Whose password it should be. */
    private String account(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return Objects.requireNonNullElse(request.getParameter("username"), "");
        }
        try {
            return Optional.ofNullable(basic.convert(request))
                    .map(Authentication::getName)
                    .orElse("");
        } catch (AuthenticationException unreadable) {
            return "";
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limits.count(Limit.FORMS, request.getRemoteAddr());
        if (wait.isZero()) {
            wait = limits.count(Limit.FORMS_IN_ALL, request.getRemoteAddr());
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait);
        }
    }

    /** Only what was wrong counts; an answer to a link that works is counted as any other. */
    private void guessed(
            Map<Limit, String> guesses,
            int wrong,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        String visitor = request.getRemoteAddr();
        Optional<Duration> wait = guesses.entrySet().stream()
                .map(guess -> limits.wait(guess.getKey(), visitor, guess.getValue()))
                .filter(one -> !one.isZero())
                .max(Comparator.naturalOrder());
        if (wait.isPresent()) {
            refuse(request, response, wait.get());
            return;
        }
        if (guesses.containsKey(Limit.WRONG_LINKS) && "POST".equals(request.getMethod())) {
            form(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
        if (response.getStatus() == wrong) {
            guesses.forEach((limit, about) -> limits.count(limit, visitor, about));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException {
        request.setAttribute(
                Troubles.SENTENCE,
                "We had many tries from you in a short time. Wait %s and try again.".formatted(words(wait)));
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        response.sendError(Trouble.TOO_OFTEN.status());
    }

    private static String words(Duration wait) {
        return wait.toSeconds() < 100 ? (wait.toSeconds() + 1) + " seconds" : (wait.toMinutes() + 1) + " minutes";
    }
}
