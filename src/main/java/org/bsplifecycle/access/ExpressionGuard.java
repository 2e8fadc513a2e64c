package org.bsplifecycle.access;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bsplifecycle.engine.QueryExpressions;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no expression through to the engine but three harmless ones. CVE-2026-109432: the engine checks a query's
 * expressions at its root only and evaluates those inside {@code orQueries}, also of saved filters; they can run code.
 * What we cannot read, the engine does not get to read either.
 */
class ExpressionGuard extends OncePerRequestFilter {

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
        byte[] body = mayBeJson(request) ? request.getInputStream().readAllBytes() : null;
        Optional<String> flaw = flaw(request.getQueryString());
        if (flaw.isEmpty() && body != null) {
            flaw = flaw(body);
        }
        if (flaw.isPresent()) {
            refusals.answer(response, BAD_REQUEST, flaw.get());
        } else {
            chain.doFilter(body == null ? request : new RereadableRequest(request, body), response);
        }
    }

    private static Optional<String> flaw(String query) throws IOException {
        if (query != null && query.contains("%00")) {
            return Optional.of(SentJson.WITH_NUL);
        }
        return Expressions.allowedInAddress(query) ? Optional.empty() : Optional.of(QueryExpressions.SENTENCE);
    }

    private static Optional<String> flaw(byte[] body) throws IOException {
        Optional<String> unreadable = SentJson.flaw(body);
        return unreadable.isPresent() || Expressions.allowedInJson(body)
                ? unreadable
                : Optional.of(QueryExpressions.SENTENCE);
    }

    /** Forms and uploads are never read as a query; every other type may be, also a missing one. */
    private static boolean mayBeJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !(type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                        || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE));
    }
}
