package org.bsplifecycle.publicforms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever sends too many answers, guesses links or guesses passwords. Passwords and links that are right are not
 * counted: a whole office may share one address.
 */
final class VisitorLimits extends OncePerRequestFilter {

    private final Limits limits;

    VisitorLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (Stream.of("/respond/", "/survey/").anyMatch(path::startsWith)) {
            guessed(Limit.WRONG_LINKS, Trouble.OVER.status(), request, response, chain);
        } else if (isPublicForm(path, request)) {
            form(request, response, chain);
        } else if (isLogIn(path, request)) {
            guessed(Limit.WRONG_PASSWORDS, Trouble.SIGN_IN.status(), request, response, chain);
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
                || request.getHeader("Authorization") != null;
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
            refuse(response, wait);
        }
    }

    /** Only what was wrong counts; an answer to a link that works is counted as any other. */
    private void guessed(
            Limit limit, int wrong, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limits.wait(limit, request.getRemoteAddr());
        if (!wait.isZero()) {
            refuse(response, wait);
            return;
        }
        if (limit == Limit.WRONG_LINKS && "POST".equals(request.getMethod())) {
            form(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
        if (response.getStatus() == wrong) {
            limits.count(limit, request.getRemoteAddr());
        }
    }

    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        response.sendError(Trouble.TOO_OFTEN.status());
    }
}
