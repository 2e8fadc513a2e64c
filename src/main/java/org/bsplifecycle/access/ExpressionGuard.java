package org.bsplifecycle.access;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no expression through to the engine but three harmless ones. CVE-2026-109432: the engine checks a query's
 * expressions at its root only and evaluates those inside {@code orQueries}, also of saved filters; they can run code.
 */
class ExpressionGuard extends OncePerRequestFilter {

    private static final int LONGEST_BODY = 5_000_000;
    private static final String SENTENCE =
            "A query may hold no expression but " + String.join(", ", Expressions.ALLOWED) + ". Give the value itself.";

    private final Refusals refusals;

    ExpressionGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.WEBAPP_API.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Expressions.allowedInAddress(request.getQueryString())) {
            refusals.answer(response, BAD_REQUEST, SENTENCE);
        } else if (!mayBeJson(request)) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) {
                refusals.answer(response, PAYLOAD_TOO_LARGE, "This is longer than a request may be (5 MB).");
            } else if (!Expressions.allowedInJson(body)) {
                refusals.answer(response, BAD_REQUEST, SENTENCE);
            } else {
                chain.doFilter(new RereadableRequest(request, body), response);
            }
        }
    }

    /** Forms and uploads are never read as a query; every other type may be, also a missing one. */
    private static boolean mayBeJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !(type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                        || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE));
    }
}
