package org.bsplifecycle.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's web API answers with what it looks like inside, and 500 to many a thing that is no fault of ours. A
 * person gets the right status and a sentence instead.
 */
@Component
class PlainRefusals extends OncePerRequestFilter {

    private final ObjectMapper json;

    PlainRefusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            Optional<EngineComplaint> plain = plain(kept, "GET".equals(request.getMethod()));
            if (plain.isPresent()) {
                say(plain.get(), kept);
            }
        }
        kept.copyBodyToResponse();
    }

    private Optional<EngineComplaint> plain(ContentCachingResponseWrapper answer, boolean reading) throws IOException {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (answer.getStatus() == HttpStatus.BAD_REQUEST.value() && !body.startsWith("{")) {
            return Optional.of(EngineComplaint.UNREADABLE);
        }
        JsonNode error = json.readTree(body.startsWith("{") ? body : "{}");
        return EngineComplaint.of(error, reading)
                .or(() -> Optional.of(EngineComplaint.OURS)
                        .filter(ours -> answer.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()));
    }

    private void say(EngineComplaint plain, ContentCachingResponseWrapper answer) throws IOException {
        answer.resetBuffer();
        answer.setStatus(plain.status());
        answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                answer.getOutputStream(), PlainProblem.of(HttpStatus.valueOf(plain.status()), plain.sentence()));
    }
}
