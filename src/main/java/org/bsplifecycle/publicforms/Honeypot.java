package org.bsplifecycle.publicforms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses public forms in which the field is filled in that people neither see nor hear. Nobody is deceived about it:
 * should a browser have filled it in, its user reads what to do.
 */
final class Honeypot extends OncePerRequestFilter {

    /** As {@code publicforms/form.html} names it. */
    static final String FIELD = "website";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !"POST".equals(request.getMethod())
                || Stream.of("/respond/", "/survey/", "/expression-of-interest").noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String filledIn = request.getParameter(FIELD);
        if (filledIn == null || filledIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(
                Troubles.SENTENCE,
                "A hidden field was filled in, as programs do that send unwanted forms. If your browser fills in forms for"
                        + " you, switch that off for this page, go back and send it again. Nothing was saved.");
        response.sendError(Trouble.UNREADABLE.status());
    }
}
