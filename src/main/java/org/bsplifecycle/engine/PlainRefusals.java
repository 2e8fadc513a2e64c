package org.bsplifecycle.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's web API answers 500 to a lost race and to our own refusals. A person gets the right status and our
 * sentence instead.
 */
@Component
class PlainRefusals extends OncePerRequestFilter {

    private static final int OPTIMISTIC_LOCKING = 1;

    private final ObjectMapper json;

    PlainRefusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().contains("/camunda/api/engine/") || "GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        Optional<Plain> plain = kept.getStatus() < 400 ? Optional.empty() : plain(kept);
        if (plain.isPresent()) {
            kept.resetBuffer();
            kept.setStatus(plain.get().status());
            kept.setContentType("application/json;charset=UTF-8");
            json.writeValue(
                    kept.getOutputStream(),
                    Map.of("type", "Refused", "message", plain.get().sentence()));
        }
        kept.copyBodyToResponse();
    }

    private Optional<Plain> plain(ContentCachingResponseWrapper answer) throws IOException {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (!body.startsWith("{")) {
            return Optional.empty();
        }
        JsonNode error = json.readTree(body);
        String message = error.path("message").asText();
        return switch (error.path("code").asInt()) {
            case Refused.CODE -> Optional.of(new Plain(400, ownSentence(message)));
            case LostRace.CODE -> Optional.of(new Plain(409, ownSentence(message)));
            case OPTIMISTIC_LOCKING ->
                Optional.of(new Plain(
                        409, "Somebody else did this at the same moment. Reload the page to see how it stands."));
            default -> gone(error.path("type").asText(), message);
        };
    }

    private static Optional<Plain> gone(String type, String message) {
        if (type.equals("TaskAlreadyClaimedException")) {
            return Optional.of(new Plain(409, "Somebody else has taken this task. Reload the page to see who."));
        }
        if (message.contains("Cannot find task with id") || message.contains("task is null")) {
            return Optional.of(new Plain(409, "This task is no longer open. Go back to your list."));
        }
        return Optional.empty();
    }

    /** Without what the engine puts in front: "Cannot submit task form 4711: ". */
    private static String ownSentence(String message) {
        return message.replaceFirst("^Cannot (submit task form|complete task|resolve task) [^:]*: ", "");
    }

    private record Plain(int status, String sentence) {}
}
