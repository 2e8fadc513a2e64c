package org.bsplifecycle.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.bsplifecycle.forms.FreeText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds back what looks like a child's data in whatever people write to the engine: names and descriptions of tasks and
 * filters, notes on incidents and on what was done, variables, comments. The engine keeps keys of objects and makes text
 * of numbers where it wants text: both are looked at, too. Of comments alone somebody may say that it is something else;
 * a name or a note has another wording. Forms have their own guard. Behind {@link ExpressionGuard}: the body is there to
 * be read again, and is JSON.
 */
class TextGuard extends OncePerRequestFilter {

    private static final JsonFactory JSON = new JsonFactory();

    private final FreeText guard;
    private final Refusals refusals;

    TextGuard(FreeText guard, Refusals refusals) {
        this.guard = guard;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !Paths.WEBAPP_API.matches(request)
                || !MediaType.APPLICATION_JSON_VALUE.equals(type(request))
                || path.endsWith("/submit-form");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        Optional<String> held = held(body, isComment(request) ? guard::held : guard::looksLike);
        if (held.isPresent()) {
            refusals.answer(response, HttpStatus.BAD_REQUEST, held.get());
        } else {
            chain.doFilter(new RereadableRequest(request, body), response);
        }
    }

    /** The engine's web API keeps to itself why it takes no comment. */
    private static boolean isComment(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/comment/create");
    }

    private static Optional<String> held(byte[] body, Function<String, Optional<String>> guard) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    Optional<String> held = guard.apply(parser.getText());
                    if (held.isPresent()) {
                        return held;
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? null : type.replaceFirst(";.*", "").strip().toLowerCase();
    }
}
